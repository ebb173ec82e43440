# What keeps the reviews safe: saving, opening, backups, encryption. Read by the interface alone.

## Saving

# $path: where the copy is
safety-copy-at = 含有未保存文字的副本位于：{ $path }。
safety-trying = 您的文字仍保留在屏幕上，程序每隔数秒自动重试。
safety-try-now = 立即重试
safety-save-copy = 将副本保存到其他位置……

## Reading only

safety-reading-title = 只读
# $person: who writes, or "none" where no name is known; $machine: the name of a computer
safety-reading = { $person ->
    [none] 您正在阅读。各项评估已在{ $machine }上打开。
   *[other] 您正在阅读。{ $person }已在{ $machine }上打开各项评估。
}
safety-open-to-write = 打开以供撰写

## Before the reviews are open

safety-gate-locked = 各项评估已锁定
safety-gate-held = 各项评估已在别处打开
safety-gate-refused = 无法打开各项评估
safety-gate-damaged = 存放评估的文件已损坏
safety-kept-in = 评估存放于
safety-locked = 评估已加密。请输入密码短语以打开。
safety-passphrase = 密码短语
safety-recovery-too = 此处也可输入恢复密钥：14组字母和数字。
safety-show = 显示密码短语
safety-hide = 隐藏密码短语
safety-unlock = 解锁
safety-unlocking = 正在解锁……
# $person: who writes, or "none" where no name is known; $machine: the name of a computer; $since: a day and a time
safety-held = { $person ->
    [none] 评估自{ $since }起在{ $machine }上处于打开状态。
   *[other] { $person }自{ $since }起在{ $machine }上打开了评估。
}
safety-held-then = 两人不能同时撰写。请要求在该处关闭程序，或以只读方式打开评估。未作任何更改。
safety-open-to-read = 以只读方式打开
# $time: hours, minutes and seconds
safety-no-change = 已于{ $time }重试，尚无变化。

## A damaged file

safety-rescuing = 正在读取仍可读取的内容，并查看各份备份。可能需要一分钟。
# $count: how many versions
safety-recovered = 已从损坏的文件中读出{ $count }个版本。
safety-recovered-none = 未能从损坏的文件中读出任何内容。
# $count: how many versions
safety-lost = 已知丢失{ $count }个版本。
safety-lost-none = 未发现有版本丢失。
# $when: a day and a time
safety-newest-backup = 最新的完好备份：{ $when }。
# $reviews: "3 reviews"; $versions: "812 versions"
safety-holds = 其中有{ $reviews }、{ $versions }。
# $count: how many reviews
safety-reviews = { $count }项评估
# $count: how many versions
safety-versions = { $count }个版本
# $count: how many versions
safety-newer = 其中缺少已读出版本中的{ $count }个。
safety-newer-none = 已读出的版本均在其中。
safety-no-backup = 没有完好的备份。
safety-put-from = 用哪些内容重新组成评估？
safety-recommended = 推荐
safety-from-everything = 全部
safety-from-everything-means = 备份以及从损坏的文件中读出的全部内容。现有内容无一遗漏。
safety-from-backup = 仅备份
safety-from-backup-means = 制作备份时的评估。此后撰写的内容不予采用。
safety-from-recovered = 仅读出的内容
safety-from-recovered-means = 从损坏的文件中读出的内容，不含备份。未能读出的内容将会缺失。
safety-kept-beside = 损坏的文件保留在新文件旁。
safety-put = 重新组成
safety-putting = 正在重新组成……
# $path: the damaged file
safety-nothing-left = 程序无法用此处现有内容重新组成评估。请原样保留文件{ $path }，并向保管本机副本的人员索取其文件夹的较早副本。

## Notices on the first screen

# $count: how many faults
safety-unclean = 程序上次未正常结束，存放评估的文件有{ $count }处缺陷。可读取的内容安全无损。继续撰写之前，请先查看备份。
safety-to-backups = 前往备份
# $program: a program that copies folders, such as OneDrive
safety-synchronised = 存放评估的文件夹由{ $program }复制到别处。该程序可能复制尚未写完的文件，或以较旧的文件取而代之，从而损坏评估。请将数据文件夹放在本机自己的磁盘上，并改为将备份复制到第二文件夹。
safety-offer = 可对评估加密，使取走或复制本机磁盘者无法读取；但如果密码短语和恢复密钥均告遗失，评估也将随之丢失。
safety-offer-encrypt = 加密……
safety-offer-later = 暂不

## Backups

safety-backups = 备份
safety-backups-about = 所有评估及其全部版本的副本。程序会自动制作。
safety-backup-now = 立即备份
# $count: how many backups; $size, $limit: "12 MB"
safety-backups-size = { $count }份备份，共{ $size }，上限{ $limit }
safety-backups-none = 尚无备份。
safety-backups-in = 备份存放于
safety-reason-start = 启动时制作
safety-reason-asked = 应要求制作
safety-reason-migration = 更改格式之前
safety-reason-import = 导入之前
safety-reason-union = 并入另一评估库之前
safety-reason-restore = 恢复备份之前
safety-backup-check = 检查
# $when: a day and a time
safety-backup-check-of = 检查{ $when }的备份
safety-backup-restore = 恢复……
# $when: a day and a time
safety-backup-restore-of = 恢复{ $when }的备份
safety-backup-whole = 完好
# $count: how many faults
safety-backup-faults = { $count }处缺陷
# $when: a day and a time
safety-restore-title = 恢复{ $when }的备份？
safety-restore-means = 所有评估将恢复到当时的状态。程序会先备份目前的状态，以便您随时返回。
safety-restore = 恢复
safety-restoring = 正在恢复……
safety-second = 第二文件夹
safety-second-about = 每份备份还会复制到第二文件夹。请选择另一磁盘或U盘上的文件夹。
# $count: how many copies
safety-second-present = 该文件夹可用，内有{ $count }份副本。
safety-second-absent = 该文件夹目前不可用。待其恢复可用后，将继续复制后续备份。
safety-second-choose = 选择文件夹……
safety-second-other = 选择其他文件夹……
safety-second-forget = 不使用第二文件夹

## Check

safety-check = 检查
safety-check-about = 读取每项评估的每个版本，并与其校验值核对。
safety-check-now = 立即全面检查
safety-checking = 正在检查……
safety-sound = 一切完好。
# $count: how many faults
safety-faults = 发现{ $count }处缺陷。未作任何更改。请检查最新的备份，如其完好，则予以恢复。

## Encryption

safety-encryption = 加密
safety-plain-about = 评估及其备份未加密：能读取文件者即可读取评估。设置密码短语后，只有知道密码短语的人才能读取。如果密码短语和恢复密钥均告遗失，任何人都无法再打开评估。
safety-encrypted-about = 评估及其备份已加密，可用密码短语或恢复密钥打开。
safety-passphrase-current = 目前的密码短语
safety-passphrase-new = 新密码短语
safety-passphrase-again = 再次输入
safety-length = 几个连续的词语既容易记住，又难以猜到。
# $count: how many characters
safety-short = { $count }个字符。达到12个或更多，则更难猜到。
safety-differ = 两次输入的密码短语不一致。请重新输入。
safety-working = 请稍候……
safety-do-encrypt = 加密
safety-do-change = 更改密码短语
safety-do-key = 显示恢复密钥
safety-do-plain = 取消加密
safety-task-change = 更改密码短语……
safety-task-key = 显示恢复密钥……
safety-task-plain = 取消加密……
safety-changed = 密码短语已更改。恢复密钥保持不变。
safety-plain-means = 评估及其备份将以未加密的形式写入：届时，能读取文件者即可读取评估。
safety-plain-now = 评估及其备份已不再加密。
safety-lock-now = 立即锁定
safety-lock-after = 窗口无人操作多久后锁定
# $count: how many minutes
safety-minutes = { $count }分钟
safety-lock-never = 从不

## Recovery key

safety-key-title = 恢复密钥
safety-key-what = 如果忘记密码短语，可用此密钥打开评估及其备份：在程序要求输入密码短语处输入即可。请将其存放在只有获准阅读评估者才能取得之处，且不要与本机放在一起。
safety-key-print = 打印
safety-key-copy = 复制
safety-key-copied = 已复制。
safety-key-safe = 我已将其存放在安全之处
