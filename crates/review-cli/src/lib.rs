//! Every capability of GCM Review without a window, for scripts, tests and people who prefer a terminal.
//!
//! Data go to standard output, messages to standard error. Exit codes: 0 done, 1 refused with the reason, 2 wrong
//! usage. The messages are in the language of `--messages`; `--help` is in English.

mod arguments;
mod command;
mod messages;
mod moment;
mod output;
mod refusal;
mod terminal;

use arguments::{Arguments, BackupCommand, BinCommand, Command, MilestoneCommand, SpellingCommand, TemplateCommand};
use clap::Parser;
use refusal::Refusal;
use std::ffi::OsString;
use std::io::{Read, Write};
use terminal::Terminal;

/// Where the command reads and writes.
pub struct Streams<'a> {
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Standard output: data.
    pub output: &'a mut dyn Write,
    /// Standard error: messages.
    pub errors: &'a mut dyn Write,
    /// Asks a person for a passphrase and shows nothing of it.
    pub secret: &'a mut dyn FnMut(&str) -> std::io::Result<String>,
}

/// The file of the store in its folder.
pub const STORE: &str = "reviews.sqlite";

/// Runs the command with these arguments, the program's name first. Returns the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>, streams: &mut Streams) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are data; everything else that clap says is about wrong usage.
            let text = error.render().to_string();
            let target: &mut dyn Write = if error.use_stderr() { streams.errors } else { streams.output };
            let _ = target.write_all(text.as_bytes());
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    let mut terminal = Terminal::new(&arguments, streams);
    match execute(arguments.command, &mut terminal).and_then(|()| terminal.finish()) {
        Ok(()) => 0,
        Err(refusal) => {
            terminal.refuse(&refusal);
            1
        }
    }
}

fn execute(command: Command, terminal: &mut Terminal) -> Result<(), Refusal> {
    match command {
        Command::New(new) => command::new::new(terminal, &new),
        Command::List { json } => command::list::list(terminal, json),
        Command::Show(show) => command::show::show(terminal, &show),
        Command::Answer(answer) => command::answer::answer(terminal, &answer),
        Command::Picture { file, alt } => command::picture::picture(terminal, &file, &alt),
        Command::Check(check) => command::check::check(terminal, &check),
        Command::Find(find) => command::find::find(terminal, &find),
        Command::Replace(replace) => command::replace::replace(terminal, &replace),
        Command::Spelling(spelling) => execute_spelling(spelling, terminal),
        Command::Export(export) => command::export::export(terminal, &export),
        Command::Sample => command::sample::sample(terminal),
        Command::Template(TemplateCommand::List { json }) => command::template::list(terminal, json),
        Command::Template(TemplateCommand::Add { file }) => command::template::add(terminal, &file),
        Command::Template(TemplateCommand::Show { template, question: Some(question), json: false }) => {
            command::template::guide(terminal, &template, &question)
        }
        Command::Template(TemplateCommand::Show { template, question, json }) => {
            command::template::show(terminal, &template, question.as_deref(), json)
        }
        Command::Union { other, other_passphrase_file } => {
            command::union::union(terminal, &other, other_passphrase_file.as_deref())
        }
        Command::History(history) => command::history::history(terminal, &history),
        Command::Compare(compare) => command::compare::compare(terminal, &compare),
        Command::Restore(restore) => command::restore::restore(terminal, &restore),
        Command::Undo { draft, step: Some(step), .. } => command::undo::undo(terminal, &draft, &step),
        Command::Undo { draft, step: None, json } => command::undo::list(terminal, &draft, json),
        Command::Milestone(milestone) => execute_milestone(milestone, terminal),
        Command::Audit { draft, format } => command::audit::audit(terminal, &draft, format),
        Command::Verify => command::verify::verify(terminal),
        Command::Backup(BackupCommand::Make { second }) => command::backup::make(terminal, second.as_deref()),
        Command::Backup(BackupCommand::List { place, json }) => command::backup::list(terminal, &place, json),
        Command::Backup(BackupCommand::Restore { backup, place }) => {
            command::backup::restore(terminal, &backup, &place)
        }
        Command::Backup(BackupCommand::Verify { backup, place }) => {
            command::backup::verify(terminal, backup.as_deref(), &place)
        }
        Command::Bin(BinCommand::Put { draft }) => command::bin::put(terminal, &draft),
        Command::Bin(BinCommand::List { json }) => command::bin::list(terminal, json),
        Command::Bin(BinCommand::TakeOut { draft }) => command::bin::take_out(terminal, &draft),
        Command::Bin(BinCommand::Empty) => command::bin::empty(terminal),
        Command::Expunge(expunge) => command::expunge::expunge(terminal, &expunge),
        Command::Encrypt => command::encryption::encrypt(terminal),
        Command::Decrypt => command::encryption::decrypt(terminal),
        Command::Passphrase { new_passphrase_file } => {
            command::encryption::passphrase(terminal, new_passphrase_file.as_deref())
        }
        Command::Recover { store, to } => command::recover::recover(terminal, &store, &to),
    }
}

fn execute_spelling(command: SpellingCommand, terminal: &mut Terminal) -> Result<(), Refusal> {
    match command {
        SpellingCommand::Check { draft, language, json } => command::spelling::check(terminal, &draft, language, json),
        SpellingCommand::Suggest(spelt) => command::spelling::suggest(terminal, &spelt),
        SpellingCommand::Add(spelt) => command::spelling::add(terminal, &spelt),
        SpellingCommand::Remove(spelt) => command::spelling::remove(terminal, &spelt),
        SpellingCommand::List { language, json } => command::spelling::list(terminal, language, json),
    }
}

fn execute_milestone(command: MilestoneCommand, terminal: &mut Terminal) -> Result<(), Refusal> {
    match command {
        MilestoneCommand::Make { draft, name, file } => {
            command::milestone::make(terminal, &draft, &name, file.as_deref())
        }
        MilestoneCommand::List { draft, json } => command::milestone::list(terminal, &draft, json),
        MilestoneCommand::Show { milestone, question, language, json } => {
            let show = arguments::Show { draft: milestone.draft.clone(), question, language, json };
            command::milestone::show(terminal, &milestone, &show)
        }
        MilestoneCommand::Export { milestone, report } => command::milestone::export(terminal, &milestone, &report),
        MilestoneCommand::File { milestone, target } => command::milestone::file(terminal, &milestone, &target),
    }
}
