# What is taken over from other programs by pasting and dropping. Read by the interface alone.
clipboard-took-changes = 已接受修订：插入的内容予以保留，删除的内容未带入。
clipboard-took-comments = { $count } 条批注未带入。
clipboard-took-pictures = { $count } 张图片无法带入。请将其另存为文件，再插入此处。
clipboard-took-words = 此处只能填写文字，其余内容已转为文字。
clipboard-took-plain = 文本过大，无法保留格式，仅带入文字。
clipboard-took-cut = 文本过长，末尾部分未带入。
