//! The `gcm-review` command.

use review_cli::{Streams, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut input, mut output, mut errors) = (std::io::stdin(), std::io::stdout(), std::io::stderr());
    // It asks the terminal itself, so that standard input and output stay free for data.
    let mut secret = |prompt: &str| rpassword::prompt_password(prompt);
    let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors, secret: &mut secret };
    ExitCode::from(run(std::env::args_os(), &mut streams))
}
