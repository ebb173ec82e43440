//! `encrypt`, `decrypt`, `passphrase`: the store at rest.

use crate::refusal::Refusal;
use crate::terminal::Terminal;
use review_store::{Error, Store};
use std::path::Path;

pub fn encrypt(terminal: &mut Terminal) -> Result<(), Refusal> {
    let path = terminal.existing_path()?;
    let _lock = terminal.lock(&path)?;
    if matches!(Store::open_read_only(&path), Err(Error::Encrypted { .. })) {
        return Err(Refusal::new("error-already-encrypted", &[("path", &path.display())]));
    }
    let store = terminal.existing_store()?;
    let file = terminal.passphrase_file();
    let words = terminal.new_passphrase(file.as_deref())?;
    let (_, recovery) = store.encrypt(&words)?;
    terminal.say("encrypted", &[]);
    terminal.print(&recovery.printed());
    Ok(())
}

pub fn decrypt(terminal: &mut Terminal) -> Result<(), Refusal> {
    let path = terminal.existing_path()?;
    let _lock = terminal.lock(&path)?;
    encrypted_store(terminal)?.decrypt()?;
    terminal.say("decrypted", &[]);
    Ok(())
}

pub fn passphrase(terminal: &mut Terminal, new: Option<&Path>) -> Result<(), Refusal> {
    let mut store = encrypted_store(terminal)?;
    let words = terminal.new_passphrase(new)?;
    store.set_passphrase(&words)?;
    terminal.say("passphrase-changed", &[]);
    Ok(())
}

fn encrypted_store(terminal: &mut Terminal) -> Result<Store, Refusal> {
    let store = terminal.existing_store()?;
    match store.is_encrypted() {
        true => Ok(store),
        false => Err(Refusal::new("error-not-encrypted", &[("path", &store.path().display())])),
    }
}
