//! The `gcm-review` command.

use review_cli::{Streams, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut input, mut output, mut errors) = (std::io::stdin(), std::io::stdout(), std::io::stderr());
    let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors };
    ExitCode::from(run(std::env::args_os(), &mut streams))
}
