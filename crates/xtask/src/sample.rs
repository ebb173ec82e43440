//! The sample review, exported with the real `gcm-review` command in the release profile: what `run` shows and
//! `bench` measures.

use crate::process;
use crate::setup;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

/// The languages of the sample review, in the order of the United Nations.
pub const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];
/// The formats in which a report is sent.
pub const FORMATS: [&str; 2] = ["docx", "pdf"];

/// The sample review in a fresh store.
pub struct Sample {
    program: PathBuf,
    folder: PathBuf,
    id: String,
}

/// What one export took.
pub struct Export {
    /// From the start of the command to its end.
    pub duration: Duration,
    /// The most memory that the command held at once, in bytes.
    pub peak_memory: u64,
    /// The length of the file in bytes.
    pub size: u64,
}

impl Sample {
    /// Builds the command and adds the sample review to a new store in this folder, whose old contents are deleted.
    pub fn prepare(workspace: &Workspace, folder: PathBuf) -> Result<Self> {
        setup::for_command()?;
        println!("Building gcm-review (release profile; the first time takes minutes) …");
        process::run(&mut workspace.cargo(&["build", "--release", "--package", "review-cli"]))?;
        let program = workspace.release_program("gcm-review")?;
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("could not delete {}", folder.display()))?;
        }
        fs::create_dir_all(&folder).with_context(|| format!("could not create {}", folder.display()))?;
        let mut sample = Self { program, folder, id: String::new() };
        sample.id = process::output(sample.command().arg("sample"))?.trim().to_owned();
        Ok(sample)
    }

    /// The command itself.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Where everything is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the exports go: `sample-fr.pdf` in the folder.
    pub fn file(&self, format: &str, language: &str) -> PathBuf {
        self.folder.join(format!("sample-{language}.{format}"))
    }

    /// Exports the review, over an earlier export.
    pub fn export(&self, format: &str, language: &str) -> Result<Export> {
        let file = self.file(format, language);
        let messages = self.folder.join("messages.txt");
        let mut command = self.command();
        command.args(["export", &self.id, "--format", format, "--language", language, "--force", "--output"]);
        command.arg(&file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(fs::File::create(&messages)?);
        let (duration, peak_memory) = measure(&mut command, &messages)?;
        let size = fs::metadata(&file).with_context(|| format!("no export: {}", file.display()))?.len();
        Ok(Export { duration, peak_memory, size })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("--data-dir").arg(self.folder.join("store"));
        command
    }
}

/// Runs a command whose messages go to a file. Returns how long it took and its peak memory.
pub fn measure(command: &mut Command, messages: &Path) -> Result<(Duration, u64)> {
    let start = Instant::now();
    let mut child = command.spawn().with_context(|| format!("could not start: {}", process::shown(command)))?;
    let used = child.wait4().context("could not wait for the command")?;
    let duration = start.elapsed();
    if !used.status.success() {
        let said = fs::read_to_string(messages).unwrap_or_default();
        bail!("{} ended with {}\n{said}", process::shown(command), used.status);
    }
    Ok((duration, used.rusage.maxrss))
}
