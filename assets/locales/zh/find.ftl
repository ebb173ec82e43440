# Finding and replacing words, in an answer and in the whole review. Read by the interface alone.

find-title = 查找
find-in-review = 在评估中查找
find-here = 在本节中查找
find-words = 查找
find-new = 替换为
find-previous = 上一处（Shift+F3）
find-next = 下一处（F3）
find-exact = 完全一致：区分大小写、重音和字母形式
find-whole-words = 仅限完整词语
find-every-language = 在评估的所有语文中
find-replace = 替换
find-replace-one = 替换
find-replace-all = 替换本答复中的全部
# $number: which of the places, $total: how many there are
find-at = 第 { $number } 处，共 { $total } 处
find-none = 未找到
# $count: how many places, $answers: in how many answers
find-total = { $answers } 项答复中共有 { $count } 处。
# $count: how many places are listed
find-first = 仅列出前 { $count } 处。请输入更多文字以缩小范围。
find-first-replaced = 仅列出前 { $count } 处。其余各处可随后替换。
# $words: the words found
find-choose = 替换此处：{ $words }
# $count: how many places
find-replace-count = 替换 { $count } 处
find-replace-hint = 此操作可一次撤销。
find-replace-by-nothing = 这些文字将被删除，不以其他文字代替。此操作可一次撤销。
# $count: how many places
find-replaced = { $count ->
    [0] 没有替换任何内容。
   *[other] 已替换 { $count } 处。
}
