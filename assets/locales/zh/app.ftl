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
finding-undescribed = 有图片缺少替代文字
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
# $character: the character; $number: its number in Unicode; $heading: the heading over it
missing-glyph = 本程序的字体均不含“{ $heading }”之下的字符{ $character }（{ $number }）。PDF中以�代替。
# $count: how many titles
unverified-wording = { $count ->
   *[other] 本报告中有{ $count }个官方标题尚未对照决议核实。
}
# $count: how many answers
unconfirmed-answers = { $count ->
   *[other] 有{ $count }项答复沿用自上一次评估，尚未确认。
}
# $count: how many cross-references
lost-references = { $count ->
   *[other] 有{ $count }处交叉引用指向本报告中没有的内容，其位置以“[?]”标示。
}
draft-because-of-conflict = 部分段落有两个版本尚待决定取舍，现一并刊印，并将报告标为草稿。

## 评估库的历史记录、副本与加密

passphrase-of = { $path }的密码短语或恢复密钥：
passphrase-new = 新密码短语：
passphrase-again = 请再次输入：
passphrase-changed = 密码短语已更改。恢复密钥仍然有效。
encrypted = 评估库及其备份已加密。恢复密钥如下，仅显示这一次。请打印并妥善锁存：没有恢复密钥和密码短语，任何人都无法打开各项评估。
decrypted = 评估库及其备份已不再加密：能读取文件者即可读取各项评估。
store-synchronised = { $path }位于由{ $program }同步的文件夹中。写入期间，同步的副本可能不完整。更合适的位置是{ $better }：请在没有程序打开该文件时将其复制到该处，并省略 --data-dir。
history-none = 此处尚未保存任何版本。
history-cut = 还有更早的版本。已显示：{ $count }。如需更多，请使用--limit。
compare-same = 两个版本内容相同。
restored = 已写入版本数：{ $count }。先前的版本仍保留在历史记录中。
restored-left = 以下各项因其后有更改或已被抹除而保持不变：{ $records }。
restored-binned = 评估{ $draft }已放入回收站。
steps-none = 此处没有执行过成批操作。
# $count: how many places
found-count = { $count ->
    [0] 评估中没有这些文字。
   *[other] 共 { $count } 处：
}
# $count: how many places
replaced = { $count ->
    [0] 没有替换任何内容。
   *[other] 已替换 { $count } 处。先前的版本仍保留在历史记录中。
}
# Why a version was written. $old: the words replaced, $new: those in their place
replace-reason = 将“{ $old }”替换为“{ $new }”
milestones-none = 尚未设定任何里程碑。
verify-sound = 所有内容均与写入时一致。
backups-total = 备份数：{ $count }；共{ $megabytes }兆字节。
backup-before = 此前的评估库已保留：{ $path }
backup-restored = 备份已恢复就位。评估：{ $drafts }；版本：{ $versions }。
bin-none = 回收站是空的。
bin-emptied = 已抹除的评估：{ $count }。放入回收站不满{ $days }天的内容仍予保留。
expunged = 已抹除的内容：{ $count }。已导出的文件、随里程碑保存的文件及其他磁盘上的副本均未处理。
expunge-not-scrubbed = 评估库正被另一程序打开，文件中可能仍有残留。请关闭该程序后重新运行此命令。
expunge-backups-left = 较早的备份中可能仍有这些文字，备份数：{ $count }。如需一并抹除，请使用--in-backups。
recovered = 已恢复。评估：{ $drafts }；版本：{ $versions }；已无法证明写入时间的版本：{ $unproven }；丢失：{ $lost }。
error-unknown-version = 本评估的历史记录中没有版本或里程碑{ $version }，或有多个以此开头。未作任何更改。请参看“history”和“milestone list”。
error-passphrase-needed = 需要密码短语。未作任何更改。请在终端输入，或用--passphrase-file指定含有密码短语的文件。
error-passphrases-differ = 两次输入的密码短语不一致。未作任何更改。请重新输入。
error-already-encrypted = { $path }已加密。未作任何更改。如需更改密码短语，请使用“passphrase”。
error-not-encrypted = { $path }未加密。未作任何更改。如需加密，请使用“encrypt”。
error-faults = 部分内容与写入时不一致。发现问题数：{ $count }。未作任何更改。请先复制该文件；“backup list”列出先前的状态，“recover”保存可读取的内容。
error-passage-absent = 本评估的任何版本均不含该段文字。未抹除任何内容。如需查找较早的备份，请使用--in-backups。
error-unknown-backup = 没有备份{ $backup }，或有多个以此开头。未作任何更改。请参看“backup list”。
error-second-absent = 第二文件夹{ $path }不存在。评估库旁的备份完好。请接入其磁盘或另选文件夹。
error-no-sent-file = 里程碑{ $milestone }没有随附保存的文件。
error-bin-erased = 评估{ $draft }已在回收站中被抹除，无可取回。备份中可能仍有。

## 大纲

section-cover = 封面
template-gcm-short-title = 简要大纲
template-gcm-short-description = 七章要点，适合约 20 页的报告。
template-gcm-standard-title = 标准大纲
template-gcm-standard-description = 完整报告的所有章节，含附件。

## 关闭窗口

close-unsaved = 所写内容尚未全部保存。仍要关闭窗口吗？
close-without-saving = 不保存并关闭
close-keep-open = 保持打开

## 拼写

spelling-count = { $count ->
    [0] 没有拼写错误的词。
   *[other] 有 { $count } 个词不在词典中。
}
