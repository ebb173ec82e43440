# The words of the history, of milestones, of versions to decide between and of the bin. Read by the interface alone.

## History

history-title = 历史记录
# $question: the label of a field
history-title-of = “{ $question }”的历史记录
history-of-review = 整个评估的历史记录
history-whole = 此项答复的全部历史记录
history-choose = 请选择一项答复，查看其形成过程。
history-versions = 版本
history-compare = 比较
history-milestones = 里程碑
history-steps = 成批操作
history-audit = 保存更改记录……
history-audit-csv = 表格形式（CSV）
history-audit-json = 供其他程序使用（JSON）
history-written = 文件已写入：
history-older = 更早的版本
# $person: a name; $entity: the body that the person writes for
history-person = { $person }（{ $entity }）
history-unnamed = 未署名
history-mark-current = 现行
history-mark-erased = 已抹除
# $device: the name of a computer
history-device = 写于{ $device }
history-origin-typed = 键入
history-origin-imported = 导入
history-origin-carried = 沿用自以往评估
history-origin-translated = 翻译
history-origin-restored = 恢复
history-origin-merged = 在两个版本间取舍
history-kind-info = 评估基本信息
history-kind-outline = 模板
history-kind-state = 章节状态
history-kind-confirmation = 对沿用答复的确认
history-kind-comment = 评论
history-kind-signoff = 核准
history-kind-assignment = 章节分工
history-kind-dismissal = 已搁置的提示
history-kind-milestone = 里程碑

## What a version changed

history-unchanged = 此版本与前一版本内容相同。
history-is-erased = 此版本的文字已被抹除。
history-no-words = 此条目没有可显示的文字。
history-words-added = 新增：
history-words-removed = 删除：
history-words-end = 完
history-moved = 已移动
history-formatted = 格式已更改
# $count: how many lines
history-folded = { $count ->
   *[other] 显示{ $count }行未更改的内容
}

## Bringing back

history-restore = 恢复
history-restore-version = 恢复此版本
history-restore-section = 将本节恢复为当时的状态……
history-restore-draft = 将整个评估恢复为当时的状态……
history-restore-section-title = 是否将本节恢复为以前的状态？
history-restore-draft-title = 是否将整个评估恢复为以前的状态？
# $section: a title; $when: a day and a time
history-restore-section-text = “{ $section }”的所有答复将恢复为{ $when }时的内容。
# $when: a day and a time
history-restore-draft-text = 评估的所有答复将恢复为{ $when }时的内容。
history-restore-safe = 不会丢失任何内容：现有文字保留在历史记录中，整个恢复是一次操作，可予撤销。
# $count: how many versions were written
history-restored = { $count ->
    [0] 无需恢复：现有内容与当时相同。
   *[other] 已恢复：重新写入了{ $count }项答复。
}
# $count: how many versions were written
history-taken-back = { $count ->
    [0] 已撤销。无需更改任何答复。
   *[other] 已撤销：{ $count }项答复恢复为先前的内容。
}
history-left = 以下各项因其后有更改或已被抹除而保持不变：
history-take-back = 撤销此操作

## Erasing

history-erase = 永久抹除这些文字……
history-erase-title = 是否永久抹除这些文字？
history-erase-text = 此版本的文字将从历史记录中的所有位置抹除。此操作无法撤销。何人、何时、因何抹除，将记录在案。
history-erase-reason = 理由
history-erase-backups = 同时从备份中抹除
history-erase-limits = 已导出的文件、随里程碑保存的文件和其他磁盘上的副本不受影响。
history-erase-now = 永久抹除
# $count: in how many places the words stood
history-erased = { $count ->
    [0] 这些文字已不存在于任何位置。未抹除任何内容。
   *[other] 已从{ $count }处抹除这些文字。
}

## Comparing

history-compare-from = 以此为比较起点
history-compare-to = 以此为比较终点
history-from = 从
history-to = 到
history-now = 评估的现状
# $name: the name of a milestone; $date: a day in words
history-moment-milestone = 里程碑“{ $name }”，{ $date }
# $when: a day and a time; $title: what was changed then
history-moment-version = { $when }：{ $title }
history-compare-hint = 请选择评估的两个不同状态。也可选择任一版本：在版本列表中将其打开。
history-compare-same = 两个状态内容相同。
# $count: how many answers
history-compare-count = { $count ->
   *[other] 有{ $count }项答复不同。
}
history-elsewhere = 不在模板内

## Big steps

history-steps-hint = 一次写入的内容可以一次撤销。其后更改过的答复保持不变。
history-step-import = 导入答复
history-step-carry = 沿用以往评估的答复
history-step-restore = 恢复以前的状态
history-step-undo = 撤销操作
history-step-union = 并入另一评估库
history-step-replace = 在整个评估中替换文字
# $count: how many versions were written
history-step-written = { $count ->
   *[other] { $count }个版本
}
history-step-undone = 已撤销

## Milestones

history-milestones-hint = 里程碑为评估在某一天（例如提交时）的状态命名。以后可将评估与之比较，或按当时的状态恢复或导出。
history-milestone-new = 设定里程碑……
history-milestone-new-title = 设定里程碑
history-milestone-new-text = 为评估的现状命名。您可以继续撰写；里程碑不会改变。
history-milestone-name = 里程碑名称
history-milestone-confirm = 设定里程碑
# $name: the name of a milestone
history-milestone-set = 已设定里程碑“{ $name }”。
history-milestone-file = 已发送的文件：
history-milestone-compare = 与现状比较
history-milestone-export = 按当时的状态导出
history-milestone-save-file = 保存已发送的文件……
history-milestone-restore = 将评估恢复为当时的状态……
# $name: the name of a milestone; $date: a day in words
history-milestone-restore-text = 评估的所有答复将恢复为里程碑“{ $name }”（{ $date }）时的内容。
# $name: the name of a milestone; $date: a day in words
history-export-as = 此为评估在里程碑“{ $name }”（{ $date }）时的状态，而非现状。
history-keep = 将此文件保存为里程碑……
history-keep-title = 将此文件保存为里程碑
history-keep-text = 为评估的现状命名，并随之保存刚写入的文件。
# $name: the name of a milestone
history-kept = 已保存为里程碑“{ $name }”。

## Two versions written at the same time

conflict-notice = 同时写有两个版本。
conflict-decide = 决定取舍
# $question: the label of a field
conflict-decide-on = 就“{ $question }”各版本决定取舍
conflict-kicker = 两个版本有待取舍
conflict-hint = 两个版本一致之处只列一次。不同之处，请选择要保留的内容；未作决定的，两者均予保留。
conflict-choose = 请选择要保留的版本。
conflict-more = 此项答复还有其他版本。每次在两个版本之间取舍，随后是下两个版本。
# $number: 1 or 2
conflict-version-name = 版本{ $number }
conflict-both = 两者
conflict-keep = 要保留的内容
# $number: which passage
conflict-stretch = 不同之处{ $number }
# $number: which passage
conflict-linked = 已移动：与不同之处{ $number }一并决定。
conflict-nothing = 此版本没有内容。
conflict-nothing-here = 此版本在此处没有内容。
conflict-result = 由此形成的文本
conflict-safe = 两个版本均保留在历史记录中。
conflict-write = 写入此版本
conflict-later = 稍后

## Bin

# $review: State and cycle of a review
bin-menu = { $review }的更多选项
bin-put = 放入回收站
bin-title = 回收站
# $count: how many days
bin-days = { $count ->
   *[other] 还可在{ $count }天内取回
}
bin-last-day = 仅今天可以取回
bin-back = 取回
# $review: the title of a review
bin-done = “{ $review }”已放入回收站。
# $review: the title of a review
bin-back-done = “{ $review }”已取回。
