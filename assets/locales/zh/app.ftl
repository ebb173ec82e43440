# What the program says of itself. The interface's words join here.

## What is left to do

# $count: how many points
findings-count = { $count ->
    [0] 已无待办事项。
   *[other] 尚有{ $count }项待办：
}
finding-open = 尚未答复
finding-missing-in-language = 已有答复，但没有该语文版本
finding-too-many-words = 现有{ $count }词；预计最多{ $bound }词
finding-too-many-characters = 现有{ $count }个字符；预计最多{ $bound }个字符
finding-too-few-words = 现有{ $count }词；要求至少{ $bound }词
finding-too-few-characters = 现有{ $count }个字符；要求至少{ $bound }个字符
finding-conflict = 同时写有两个版本：请决定取舍
finding-to-confirm = 沿用自以往评估：请予确认或修改
finding-unreadable = 此处存有无法作为答复读取的内容；已按原样保留
finding-unknown-option = “{ $text }”不是该模板的选项
finding-not-asked = 已作答，但因另一答复而不再询问；不会印出
finding-not-in-outline = 已有答复，但该模板未提出此问题；不予刊印
finding-unverified = 官方措辞尚未核实：“{ $text }”

## Lists and reports of the command line

drafts-none = 尚无评估。
answer-none = （未答复）
answer-not-applicable = 不适用：{ $reason }
answer-not-available = 无资料：{ $reason }
template-added = 已添加模板“{ $template }”（版本{ $version }）。
# $revisions: how many versions of answers were taken in
union-done = { $revisions ->
    [0] 没有新内容：另一评估库中的所有内容此处均已存在。
   *[other] 已并入{ $revisions }个版本。
}
# $conflicts: how many
union-conflicts = { $conflicts ->
   *[other] 有{ $conflicts }项答复双方均作了更改：“check”可予列出。
}
exported = 已写入：{ $path }
# $characters: the characters, in a row
missing-glyphs = 本程序的字体均不含下列字符，其位置以方框代替：{ $characters }
# $count: how many titles
unverified-wording = { $count ->
   *[other] 本报告中有{ $count }个官方标题尚未对照决议核实。
}
draft-because-of-conflict = 部分段落有两个版本尚待决定取舍，现一并刊印，并将报告标为草稿。

## 大纲

section-cover = 封面
template-gcm-short-title = 简要大纲
template-gcm-short-description = 七章要点，适合约 20 页的报告。
template-gcm-standard-title = 标准大纲
template-gcm-standard-description = 完整报告的所有章节，含附件。
