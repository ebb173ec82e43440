//! Every capability of GCM Review without a window, for scripts, tests and people who prefer a terminal.
//!
//! Data go to standard output, messages to standard error. Exit codes: 0 done, 1 refused with the reason, 2 wrong
//! usage. The messages are in the language of `--messages`; `--help` is in English.

mod arguments;
mod command;
mod messages;
mod output;
mod refusal;
mod session;

use arguments::{Arguments, Command, TemplateCommand};
use clap::Parser;
use refusal::Refusal;
use session::Session;
use std::ffi::OsString;
use std::io::{Read, Write};

/// Where the command reads and writes.
pub struct Streams<'a> {
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Standard output: data.
    pub output: &'a mut dyn Write,
    /// Standard error: messages.
    pub errors: &'a mut dyn Write,
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
    let mut session = Session::new(&arguments, streams);
    match execute(arguments.command, &mut session) {
        Ok(()) => 0,
        Err(refusal) => {
            session.refuse(&refusal);
            1
        }
    }
}

fn execute(command: Command, session: &mut Session) -> Result<(), Refusal> {
    match command {
        Command::New(new) => command::new::new(session, &new),
        Command::List { json } => command::list::list(session, json),
        Command::Show(show) => command::show::show(session, &show),
        Command::Answer(answer) => command::answer::answer(session, &answer),
        Command::Check(check) => command::check::check(session, &check),
        Command::Export(export) => command::export::export(session, &export),
        Command::Sample => command::sample::sample(session),
        Command::Template(TemplateCommand::List { json }) => command::template::list(session, json),
        Command::Template(TemplateCommand::Add { file }) => command::template::add(session, &file),
        Command::Template(TemplateCommand::Show { template, json }) => {
            command::template::show(session, &template, json)
        }
        Command::Union { other } => command::union::union(session, &other),
    }
}
