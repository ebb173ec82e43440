//! `verify`: the store proved against its own hashes.

use crate::refusal::Refusal;
use crate::terminal::Terminal;
use review_store::Fault;

pub fn verify(terminal: &mut Terminal) -> Result<(), Refusal> {
    let faults = terminal.store_to_read()?.verify()?;
    for fault in &faults {
        terminal.print(&line(fault));
    }
    conclude(terminal, faults.len())
}

/// Says that everything is sound, or refuses.
pub fn conclude(terminal: &mut Terminal, faults: usize) -> Result<(), Refusal> {
    if faults > 0 {
        return Err(Refusal::counted("error-faults", faults));
    }
    terminal.say("verify-sound", &[]);
    Ok(())
}

/// What kind of thing is not as it was written, and which.
pub fn line(fault: &Fault) -> String {
    match fault {
        Fault::File(reason) => format!("file\t{reason}"),
        Fault::Dangling { table, target } => format!("dangling\t{table}\t{target}"),
        Fault::Content(hash) => format!("content\t{}", hash.0),
        Fault::Blob(hash) => format!("blob\t{}", hash.0),
        Fault::Revision(id) => format!("revision\t{}", id.0),
        Fault::Parent { revision, parent } => format!("parent\t{}\t{}", revision.0, parent.0),
        Fault::Arrivals => "arrivals".to_owned(),
        Fault::Head(id) => format!("head\t{}", id.0),
        Fault::Event { device, seq } => format!("event\t{}\t{seq}", device.0),
        Fault::Working { draft, path } => format!("working\t{}\t{path}", draft.0),
    }
}
