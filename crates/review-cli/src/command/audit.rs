//! `audit`: who changed what, when and why, from the beginning, with what stood there before.

use crate::arguments::AuditFormat;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, find_draft};

pub fn audit(terminal: &mut Terminal, draft: &str, format: AuditFormat) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = find_draft(&store, draft)?;
    let format = match format {
        AuditFormat::Csv => review_store::AuditFormat::Csv,
        AuditFormat::Json => review_store::AuditFormat::Json,
    };
    Ok(store.write_audit(&draft, format, terminal)?)
}
