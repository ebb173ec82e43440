//! The pages of a file that SQLite may no longer read: those of its log in the place of older ones, decrypted, and the
//! rows on them (<https://www.sqlite.org/fileformat2.html>). Nothing that a page says is believed beyond the page.

use crate::connection::PAGE;
use crate::encryption::RESERVED;
use crate::limit;
use crate::path::beside;
use aes::Aes256;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Result, Seek, SeekFrom};
use std::path::Path;
use zeroize::Zeroizing;

/// The header of the file stands before the first page's own.
const FILE_HEADER: usize = 100;
const IV: usize = 16;
const LOG_HEADER: usize = 32;
const FRAME_HEADER: u64 = 24;
/// A row holds one content and names; anything longer is not ours.
const LONGEST: usize = limit::MAXIMUM_CONTENT + 16 * limit::MAXIMUM_TEXT;

/// A value of a row. Numbers with a fraction are in no table of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Null,
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

/// A row as it stands on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The number of a row of a table that numbers them; none in tables that are kept by their key, and in indexes.
    pub(super) number: Option<i64>,
    pub(super) values: Vec<Value>,
}

/// A file and its log.
pub(super) struct Pages {
    file: File,
    log: Option<File>,
    count: u32,
    /// Where in the log the newest version of a page stands.
    frames: BTreeMap<u32, u64>,
    /// Pages of the log after the place where it is broken: SQLite does not read them.
    beyond: BTreeMap<u32, u64>,
    key: Option<Zeroizing<[u8; 32]>>,
    /// How many continuation pages may still be read: a chain that goes in a circle, or that a thousand rows claim,
    /// ends.
    budget: u64,
}

impl Pages {
    pub(super) fn open(path: &Path, key: Option<Zeroizing<[u8; 32]>>) -> Result<Self> {
        let file = File::open(path)?;
        let count = file.metadata()?.len().div_ceil(PAGE);
        let (mut frames, mut beyond) = (BTreeMap::new(), BTreeMap::new());
        let mut log = File::open(beside(path, "-wal")).ok();
        if let Some(log) = &mut log {
            (frames, beyond) = read_log(log)?;
        }
        let last = [&frames, &beyond].into_iter().filter_map(|frames| frames.keys().next_back()).max();
        let count = u32::try_from(count).unwrap_or(u32::MAX).max(last.copied().unwrap_or_default());
        let in_log = (frames.len() + beyond.len()) as u64;
        Ok(Self { budget: 4 * (u64::from(count).min(1 << 24) + in_log) + 64, file, log, count, frames, beyond, key })
    }

    /// The rows of every page, each read once, as SQLite would see the file; then those that only a broken log has.
    pub(super) fn rows(&mut self, mut take: impl FnMut(Row) -> rusqlite::Result<()>) -> rusqlite::Result<()> {
        let length = self.file.metadata().map_or(0, |file| file.len());
        let in_file = u32::try_from(length.div_ceil(PAGE)).unwrap_or(u32::MAX);
        let beyond_file: Vec<u32> = self.frames.range(in_file.saturating_add(1)..).map(|(page, _)| *page).collect();
        for number in (1..=in_file).chain(beyond_file) {
            self.rows_of(number, &mut take)?;
        }
        let beyond = std::mem::take(&mut self.beyond);
        let numbers: Vec<u32> = beyond.keys().copied().collect();
        self.frames.extend(beyond);
        numbers.into_iter().try_for_each(|number| self.rows_of(number, &mut take))
    }

    fn rows_of(&mut self, number: u32, take: &mut impl FnMut(Row) -> rusqlite::Result<()>) -> rusqlite::Result<()> {
        let Some(page) = self.page(number) else { return Ok(()) };
        for (kind, at) in cells(&page, if number == 1 { FILE_HEADER } else { 0 }) {
            if let Some(row) = self.row(&page, kind, at) {
                take(row)?;
            }
        }
        Ok(())
    }

    /// The usable bytes of a page, decrypted.
    fn page(&mut self, number: u32) -> Option<Vec<u8>> {
        let mut page = Vec::with_capacity(usize::try_from(PAGE).ok()?);
        let (file, at) = match (self.frames.get(&number), &mut self.log) {
            (Some(at), Some(log)) => (log, *at),
            _ => (&mut self.file, PAGE * u64::from(number.checked_sub(1)?)),
        };
        file.seek(SeekFrom::Start(at)).ok()?;
        file.take(PAGE).read_to_end(&mut page).ok()?;
        // SQLite takes a last page that is cut as one that ends in zeros.
        page.resize(usize::try_from(PAGE).ok()?, 0);
        match &self.key {
            Some(key) => decrypt(page, key, number == 1),
            None => Some(page),
        }
    }

    fn row(&mut self, page: &[u8], kind: Kind, at: usize) -> Option<Row> {
        let mut reader = Reader { bytes: page, at };
        if kind == Kind::Inner {
            reader.take(4)?;
        }
        let length = usize::try_from(reader.varint()?).ok().filter(|length| *length <= LONGEST)?;
        let number = if kind == Kind::Numbered { Some(reader.varint()?) } else { None };
        let here = local(page.len(), length, kind == Kind::Numbered);
        // A length that is damaged costs nothing where all values stand on the page: what is not there, no value needs.
        let rest = page.get(reader.at..)?;
        let (payload, rest) = rest.split_at(here.min(rest.len()));
        let mut payload = payload.to_vec();
        if here < length
            && let Some(next) = rest.get(..4)
        {
            self.follow(big_endian(next), length, &mut payload);
        }
        Some(Row { number, values: values(&payload)? })
    }

    /// Reads the rest of a long row from its chain of pages, as far as it goes.
    fn follow(&mut self, mut next: u32, length: usize, payload: &mut Vec<u8>) {
        while payload.len() < length && self.budget > 0 && (1..=self.count).contains(&next) {
            self.budget -= 1;
            let Some(page) = self.page(next) else { return };
            let (head, body) = page.split_at(4);
            next = big_endian(head);
            payload.extend(body.iter().take(length - payload.len()));
        }
    }
}

/// Decrypts a page as SQLCipher encrypts it. Its HMAC is not asked: half a page is better than none, and what is read
/// proves itself by its hash.
fn decrypt(mut page: Vec<u8>, key: &[u8; 32], is_first: bool) -> Option<Vec<u8>> {
    let usable = page.len() - RESERVED;
    let iv: [u8; IV] = page.get(usable..usable + IV)?.try_into().ok()?;
    page.truncate(usable);
    let start = if is_first { IV } else { 0 };
    let cipher = cbc::Decryptor::<Aes256>::new(&(*key).into(), &iv.into());
    cipher.decrypt_padded::<NoPadding>(page.get_mut(start..)?).ok()?;
    Some(page)
}

/// The frames of a log: up to the last commit before the first that is not whole, and those after it.
fn read_log(log: &mut File) -> Result<(BTreeMap<u32, u64>, BTreeMap<u32, u64>)> {
    let (mut whole, mut pending, mut beyond) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let length = log.metadata()?.len();
    let mut header = vec![0; LOG_HEADER];
    if log.read_exact(&mut header).is_err() {
        return Ok((whole, beyond));
    }
    let is_big = header.get(3).is_some_and(|byte| byte & 1 == 1);
    let salts = header.get(16..24).map(<[u8]>::to_vec);
    let mut sum = checksum(&header[..24], (0, 0), is_big);
    let mut is_broken = Some(sum) != sums(&header, 24);
    let mut at = LOG_HEADER as u64;
    let size = FRAME_HEADER + PAGE;
    let mut frame = vec![0; usize::try_from(size).unwrap_or_default()];
    while at + size <= length {
        log.read_exact(&mut frame)?;
        let page = big_endian(&frame[..4]);
        let has_salts = frame.get(8..16).map(<[u8]>::to_vec) == salts;
        sum = checksum(&frame[24..], checksum(&frame[..8], sum, is_big), is_big);
        is_broken |= !has_salts || Some(sum) != sums(&frame, 16);
        if !is_broken {
            pending.insert(page, at + FRAME_HEADER);
            if big_endian(&frame[4..8]) != 0 {
                whole.append(&mut pending);
            }
        } else if has_salts && page != 0 {
            beyond.insert(page, at + FRAME_HEADER);
        }
        at += size;
    }
    // What was written and not committed is no less what a person wrote; it does not replace what is committed.
    beyond.extend(pending);
    Ok((whole, beyond))
}

fn sums(bytes: &[u8], at: usize) -> Option<(u32, u32)> {
    Some((big_endian(bytes.get(at..at + 4)?), big_endian(bytes.get(at + 4..at + 8)?)))
}

/// The running checksum of a log, in the byte order that its header says.
fn checksum(bytes: &[u8], (mut first, mut second): (u32, u32), is_big: bool) -> (u32, u32) {
    let word = |word: &[u8]| if is_big { big_endian(word) } else { big_endian(word).swap_bytes() };
    for pair in bytes.chunks_exact(8) {
        first = first.wrapping_add(word(&pair[..4])).wrapping_add(second);
        second = second.wrapping_add(word(&pair[4..])).wrapping_add(first);
    }
    (first, second)
}

/// What stands on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Rows of a table that numbers them.
    Numbered,
    /// Rows of a table that is kept by its key, or of an index.
    Keyed,
    /// The same, between pages below.
    Inner,
}

/// Where the rows of a page begin.
fn cells(page: &[u8], header: usize) -> Vec<(Kind, usize)> {
    let (kind, pointers) = match page.get(header) {
        Some(0x0d) => (Kind::Numbered, header + 8),
        Some(0x0a) => (Kind::Keyed, header + 8),
        Some(0x02) => (Kind::Inner, header + 12),
        _ => return Vec::new(),
    };
    let pair = |at: usize| page.get(at..at + 2).map_or(0, |pair| big_endian(pair) as usize);
    let most = page.len().saturating_sub(pointers) / 2;
    let count = pair(header + 3).min(most);
    (0..count).map(|cell| (kind, pair(pointers + 2 * cell))).collect()
}

/// How many bytes of a row stand on its own page (section 1.6 of the description of the format).
fn local(usable: usize, length: usize, is_numbered: bool) -> usize {
    let most = if is_numbered { usable - 35 } else { (usable - 12) * 64 / 255 - 23 };
    if length <= most {
        return length;
    }
    let least = (usable - 12) * 32 / 255 - 23;
    let fitting = least + (length - least) % (usable - 4);
    if fitting <= most { fitting } else { least }
}

/// The values of a record.
fn values(payload: &[u8]) -> Option<Vec<Value>> {
    let mut types = Reader { bytes: payload, at: 0 };
    let header = usize::try_from(types.varint()?).ok()?;
    types.bytes = payload.get(..header)?;
    let mut body = Reader { bytes: payload, at: header };
    let mut values = Vec::new();
    while types.at < types.bytes.len() {
        values.push(value(types.varint()?, &mut body)?);
    }
    Some(values)
}

fn value(kind: i64, body: &mut Reader) -> Option<Value> {
    let number = |bytes: &[u8]| {
        let sign = if bytes.first().is_some_and(|byte| byte & 0x80 != 0) { -1 } else { 0 };
        Value::Number(bytes.iter().fold(sign, |number, byte| (number << 8) | i64::from(*byte)))
    };
    Some(match kind {
        0 => Value::Null,
        1..=4 => number(body.take(usize::try_from(kind).ok()?)?),
        5 => number(body.take(6)?),
        6 => number(body.take(8)?),
        8 | 9 => Value::Number(kind - 8),
        12.. => {
            let bytes = body.take(usize::try_from((kind - 12) / 2).ok()?)?.to_vec();
            match kind % 2 {
                0 => Value::Bytes(bytes),
                // One letter that is not readable is no reason to lose the words beside it.
                _ => Value::Text(String::from_utf8_lossy(&bytes).into_owned()),
            }
        }
        _ => return None,
    })
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let taken = self.bytes.get(self.at..self.at.checked_add(count)?)?;
        self.at += count;
        Some(taken)
    }

    /// SQLite's numbers of one to nine bytes.
    fn varint(&mut self) -> Option<i64> {
        let mut number = 0_i64;
        for index in 0..9 {
            let byte = *self.take(1)?.first()?;
            if index == 8 {
                return Some((number << 8) | i64::from(byte));
            }
            number = (number << 7) | i64::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Some(number)
    }
}

/// The number in up to four bytes, most significant first.
fn big_endian(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |number, byte| (number << 8) | u32::from(*byte))
}
