# What went wrong: what happened, what is safe, what to do next.

## The store

error-store-not-a-store = “{ $path }”不是评估库。未作任何更改。请检查评估所存放的文件夹。
error-store-newer = “{ $path }”由本程序的较新版本写入（格式{ $found }；当前版本最高可读取格式{ $supported }）。该文件未被改动。请安装较新版本。
error-store-damaged = “{ $path }”已损坏：{ $reason }。未作任何更改。请首先复制一份该文件，再进行其他操作。
error-store-behind = “{ $path }”早于此处最后一次保存的内容：最后的更改缺失（{ $missing }）。可能是磁盘丢失了这些更改，或者该文件已被较早的副本取代。未作任何更改。如有程序同步此文件夹，请先等待同步完成；否则，请首先复制一份该文件，再进行其他操作。
error-store-busy = 另一程序正在写入“{ $path }”。未作任何更改。请稍后再试。
error-store-io = 无法读取或写入“{ $path }”：{ $reason }。此前保存的内容安全无损。
error-store-read-only = “{ $path }”只能读取。未作任何更改。此前保存的内容安全无损。请取得该处的写入权限，或将副本保存到其他位置。
error-store-encrypted = “{ $path }”已加密。请输入密码短语或恢复密钥。
error-store-wrong-key = 无法用此密码短语打开“{ $path }”。未作任何更改。请重新输入，或使用恢复密钥。
error-store-disk-full = 磁盘空间不足，无法写入“{ $path }”。最近一次更改未保存；此前保存的内容安全无损。请腾出空间，或将副本保存到其他位置。
error-store-no-permission = 您没有读取或写入“{ $path }”的权限。此前保存的内容安全无损。请申请权限，或将副本保存到其他位置。
error-store-removed = “{ $path }”已不在原处：文件已被删除、重命名或替换，或其磁盘已断开连接。最近一次更改未保存。请将其恢复原位，或将副本保存到其他位置。
error-store-device = 磁盘无法读取或写入“{ $path }”：{ $reason }。最近一次更改可能未保存。请将副本保存到另一磁盘。
error-store-on-network = “{ $path }”位于另一台机器的磁盘上（{ $kind }），评估无法在该处安全保存：两台机器同时写入可能造成损坏。请选择本机上的文件夹。
error-store-held = “{ $path }”已被打开：{ $person }，{ $machine }，自{ $since }起。未作任何更改。请先在该处关闭，或以只读方式打开。
error-store-closed = 评估尚未打开。未作任何更改。请先打开。
error-passphrase-empty = 密码短语至少需要一个字符。未作任何更改。请输入您能记住而他人无法猜到的短语。
error-backup-gone = 此备份已不存在。未作任何更改。请重新打开备份列表并从中选择。
error-store-absent = “{ $path }”中尚无评估。请用“new”新建一项评估，或用“sample”添加样本。
error-store-refused = 评估库拒绝写入：{ $reason }。任何内容均未更改。
error-union-same = “{ $path }”就是当前打开的评估库，没有可合并的内容。
error-union-refused = 未并入评估库“{ $path }”，因为其中部分内容与其所称不符：{ $reason }。未作任何更改。
error-cannot-restore = 要恢复或撤销的内容不在此评估库中。未作任何更改。请重新打开该评估的历史记录，从中选择。
error-unknown-milestone = 该评估没有此里程碑，或无法读取。未作任何更改。请重新打开里程碑列表。
error-missing-history = 无法按原样显示里程碑“{ $milestone }”：其中列出的部分版本不在此评估库中（缺少：{ $missing }）。未作任何更改。请并入载有完整历史记录的评估库。
error-expunge-reason = 请说明清除文字的理由；理由将保留在历史记录中。未清除任何内容。

## Drafts, questions and answers

error-unknown-draft = 没有标识符为“{ $draft }”的评估。
error-ambiguous-draft = 有不止一项评估的标识符以“{ $draft }”开头。请多输入几个字符。
error-unreadable-outline = 无法读取评估“{ $draft }”的模板，因此无法显示其答复。未作任何更改。
error-unknown-question = 该评估的模板中没有问题“{ $question }”。
error-unknown-template = 没有模板“{ $template }”。
error-unknown-state = “{ $state }”不是三字母国家代码（ISO 3166-1），此类代码例如 MAR。
error-language-needed = 对“{ $question }”的答复为文字：请用 --language 指明所用语文。
error-not-a-number = “{ $value }”不是数字。请按 1234.5 的格式填写。
error-not-a-word = “{ $word }”不是一个单词。
error-not-a-date = “{ $value }”不是日期。请填写 2026、2026-05 或 2026-05-08。
error-unknown-option = 此处不能选择“{ $option }”。可选项：{ $known }。
error-not-rows = 表格各行须以 JSON 对象列表的形式提供：{ $reason }
error-too-many-rows = 表格超过 { $limit } 行。未作任何保存。
error-find-empty = 没有要查找的内容。请输入文字。
error-find-too-long = 查找内容不得超过 { $limit } 个字符。未作任何更改。请缩短文字。
error-replace-too-long = 替换内容不得超过 { $limit } 个字符。未作任何更改。
error-replace-too-large = 替换后答复将过大。未作任何更改。
error-unknown-language = “{ $language }”不是 ar、zh、en、fr、ru、es 之一。
error-bad-row-id = 第 { $row } 行：“id”须为 1 至 64 个字符且不与其他行重复的文本。
error-unknown-field = 第{ $row }行：表中没有“{ $field }”列。
error-in-field = 第{ $row }行，“{ $field }”列：{ $reason }
error-answer-too-large = 答复超过{ $limit }兆字节。未保存任何内容。
error-reason-needed = 请说明该问题为何不适用。所述理由仅供编写组参考，绝不刊印。
error-wrong-kind = 此答复与问题所要求的类型（{ $kind }）不符。未保存任何内容。
error-unknown-section = 本次审查的大纲中没有 { $section } 这一部分。

## Files

error-read-file = 无法读取“{ $path }”：{ $reason }。
error-not-text = “{ $path }”不是 UTF-8 编码的文本文件。未保存任何内容。请将其另存为 UTF-8 编码的纯文本，然后再试。
error-file-exists = “{ $path }”已经存在，未予改动。请另取名称，或用 --force 替换该文件。
error-write-file = 无法写入“{ $path }”：{ $reason }。没有留下不完整的文件。
error-export = 无法写入报告：{ $reason }。评估本身安全无损。
error-unknown-page = 报告没有第 { $page } 页；共 { $pages } 页。
error-not-a-picture = 该文件不是可以插入的图片。未作任何更改。请选择PNG、JPEG或SVG文件。
error-picture-damaged = 无法读取该图片：图片已损坏、不完整或类型特殊。未作任何更改。请重新存为PNG或JPEG后再试。
error-picture-too-large = 图片文件超过{ $limit }兆字节。未作任何更改。请存为较小的图片后再试。
error-picture-too-many-pixels = 图片为{ $width } × { $height }像素；最多接受{ $limit }百万像素。未作任何更改。请存为较小的图片后再试。
error-picture-too-slow = 读取该图片耗时过长。未作任何更改。请重新存为PNG或JPEG后再试。
error-picture-gone = 评估库中没有该图片：图片已被抹除，或尚未从添加该图片的同事处收到。未作任何更改。请重新添加，或并入其评估库。
# $count: how many faults
error-template-faults = { $count ->
   *[other] “{ $path }”不是可用的模板。其中有{ $count }处错误：
}

## The faults of an outline file

fault-too-large = 文件超过{ $detail }字节
fault-not-json = 文件不是 JSON 格式：{ $detail }
fault-shape = { $detail }
fault-bad-id = 标识符“{ $detail }”只能包含小写字母、数字和连字符，且必须以字母开头
fault-reserved-id = 标识符“{ $detail }”为保留标识符
fault-repeated-id = 标识符“{ $detail }”出现两次
fault-empty = 此处没有任何问题
fault-no-options = 没有可供选择的选项
fault-nested-records = 表格内不能再有表格
fault-unknown-question = 没有适用于此处的问题“{ $detail }”
fault-unknown-option = 没有可供引用的“{ $detail }”
fault-bad-limit = 限值未按顺序排列：最小值、建议值、最大值
fault-no-words = 没有任何语文为“{ $detail }”提供文字
fault-no-sheet = 刊印各项目标，但“objective_sheet”没有要求填写“treatment”
