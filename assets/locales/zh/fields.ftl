# 短字段：日期、数字、表格各行，以及文字的篇幅。仅供界面使用。

## Numbers

fields-number-guess = 这不是一个确切的数字。请用数字完整写出，例如 1200000，不用“万”“约”或范围。写出之前不予保存。
fields-number-long = 这个数字位数过多，无法准确保存。未予保存。

## Dates

fields-calendar = 日历
fields-month = 月份
fields-year = 年份
fields-month-before = 上一个月
fields-month-after = 下一个月
fields-less-exact = 只写月份或年份：
fields-hijri = 显示伊斯兰历日期
fields-hijri-hint = 按乌姆库拉历显示在日期旁边。报告内容不变。

## Rows

fields-view = 各行的显示方式
fields-view-forms = 逐行
fields-view-table = 表格
fields-rows-hint = Alt+↑ 和 Alt+↓ 移动一行，Ctrl+Enter 添加一行。从电子表格复制的单元格可以粘贴到一行中。
fields-row-number = 行
fields-row-tools = 操作
# $number: the number of a row
fields-row-tools-of = 第 { $number } 行的操作
# $number: the number of a row
fields-row-copy = 复制第 { $number } 行
# $number: the number of a row
fields-row-removed = 第 { $number } 行已删除
# $number: the new number of the row; $total: how many there are
fields-row-moved = 已移动：现为第 { $number } 行，共 { $total } 行
# $number: the number of the copy
fields-row-copied = 第 { $number } 行是副本
# $number: the number of the new row
fields-row-added = 已添加第 { $number } 行
fields-take-back = 撤销
fields-taken-back = 已撤销
fields-cell-write = 填写…
# $label: the name of a column
fields-cell-open = 在该行的表单中填写{ $label }

## Pasting from a spreadsheet

# $count: how many rows
fields-pasted = 已用粘贴的内容填写 { $count } 行
fields-not-understood = 无法识别，已留空：
# $number: the number of a row; $label: the name of a column; $text: what stood there
fields-cell-left = 第 { $number } 行，{ $label }：“{ $text }”
# $count: how many cells
fields-cells-more = 另有 { $count } 个单元格
# $count: how many columns
fields-columns-left = 最后一列之后的 { $count } 列未予采用。
# $most: how many rows can be pasted at once
fields-paste-many = 粘贴的内容超过 { $most } 行。请分次粘贴；未作任何更改。

## Length

# $count: how much is left; $most: the limit; $unit: "words" or "characters"
fields-length-left = { $unit ->
    [characters] 还可写 { $count } 个字符，上限 { $most }
   *[words] 还可写 { $count } 词，上限 { $most }
}
# $count: how much is too much; $most: the limit; $unit: "words" or "characters"
fields-length-over = { $unit ->
    [characters] 请删减 { $count } 个字符，上限 { $most }
   *[words] 请删减 { $count } 词，上限 { $most }
}
# $count: how much is missing; $least: the limit; $unit: "words" or "characters"
fields-length-short = { $unit ->
    [characters] 还需 { $count } 个字符，至少 { $least }
   *[words] 还需 { $count } 词，至少 { $least }
}
fields-length = 篇幅
fields-length-section = 本节：
fields-length-report = 整份报告：
