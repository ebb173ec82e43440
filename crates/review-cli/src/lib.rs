//! Every capability of GCM Review without a window, for scripts, tests and people who prefer a terminal.
//!
//! Data go to standard output, messages to standard error. Exit codes: 0 done, 1 refused with the reason, 2 wrong
//! usage. The messages are in the language of `--messages`; `--help` is in English.

mod arguments;
mod command;
mod messages;
mod output;
mod refusal;
mod terminal;

use arguments::{Arguments, Command, TemplateCommand};
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
        Command::Check(check) => command::check::check(terminal, &check),
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
        Command::Union { other } => command::union::union(terminal, &other),
    }
}
