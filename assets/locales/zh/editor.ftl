# The tools of a long text: marks, blocks, tables, languages, keys. Read by the interface alone.

## Tools

editor-insert = 插入
editor-passage = 语言与方向
editor-more = 更多格式
editor-table = 表格
editor-plain = 清除格式
editor-undo = 撤销
editor-redo = 恢复
editor-heading-1 = 标题 1
editor-heading-2 = 标题 2
editor-heading-3 = 标题 3
editor-indent = 降低列表层级
editor-outdent = 提升列表层级
editor-move-up = 上移
editor-move-down = 下移
editor-line-break = 段内换行

## Direction and language

editor-direction = 方向
editor-direction-auto = 随文字
editor-direction-rtl = 从右到左
editor-direction-ltr = 从左到右
editor-language = 段落的语言
editor-language-report = 报告的语言

## Cross-references and abbreviations

editor-reference = 交叉引用
editor-reference-to = 参见
editor-reference-none = 没有如此命名的章节、表格或图。
editor-abbreviation = 缩写
# $abbreviation: the letters
editor-stands-for = { $abbreviation } 的全称
editor-abbreviation-set = 注明
editor-abbreviation-none = 请先将光标置于缩写中或选中缩写。

## Signs

editor-special = 特殊字符
editor-signs = 显示隐藏字符
editor-sign-no-break-space = 不换行空格
editor-sign-narrow-space = 窄不换行空格
editor-sign-no-break-hyphen = 不换行连字符
editor-sign-soft-hyphen = 可选连字符
editor-sign-en-dash = 短破折号（–）
editor-sign-em-dash = 长破折号（—）
editor-sign-ellipsis = 省略号（…）

## Tables

editor-row-before = 在上方添加行
editor-row-up = 上移行
editor-row-down = 下移行
editor-column-before = 在前面添加列
editor-column-back = 列向前移
editor-column-on = 列向后移
editor-wider = 加宽列
editor-narrower = 收窄列
editor-even = 按内容确定列宽
editor-merge = 合并单元格
editor-split = 拆分单元格
editor-header-column = 开启或关闭标题列

## Keys

editor-keys = 键盘快捷键
editor-keys-about = 一切操作均可不用鼠标完成。在列表或表格中，按 Esc 键可离开。
editor-keys-show = 显示快捷键
editor-keys-words = 文字
editor-keys-paragraphs = 段落与列表
editor-keys-lists = 列表与表格内
editor-keys-signs = 特殊字符
editor-keys-window = 窗口
editor-tab = 下一单元格；降低列表层级
editor-tab-back = 上一单元格；提升列表层级
editor-leave = 离开列表或表格
editor-to-tools = 转到工具栏
editor-paste-plain = 仅粘贴文字
editor-find = 在本节中查找；在其他页面则在整个评估中查找
editor-find-next = 下一处
editor-misspelt = 下一个拼写错误
editor-suggest = 拼写建议
editor-keys-rows = 答复行内
editor-row-new = 添加一行
editor-key-shift = Shift
editor-key-space = 空格
editor-key-enter = Enter
editor-key-escape = Esc
editor-key-tab = Tab

## Typing

editor-typing-help = 输入辅助
editor-typing-help-hint = “1.”、“-”和“#”开始列表和标题；引号和破折号按语言规范转换。按退格键可撤销上一次转换。
