//! Programs that come from the system's package manager. On Debian and Ubuntu they are installed, after a question
//! unless this is root or continuous integration; elsewhere they are listed.

use super::python;
use crate::process;
use anyhow::{Context, Result, bail};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::Command;

/// Something that the system must have.
pub struct Need {
    /// Debian's package.
    package: &'static str,
    /// What it is for, for those who have to find it under another name.
    purpose: &'static str,
    /// How to see whether it is there: faster than asking the package manager, and true of other systems too.
    sign: Sign,
}

enum Sign {
    Program(&'static str),
    File(&'static str),
    /// What `pkg-config` knows.
    Library(&'static str),
    PythonWithVenv,
    /// Debian's smallest Perl lacks what comes with Perl elsewhere.
    PerlWithModules,
}

/// What the encryption of stores is built with: SQLCipher brings the source of OpenSSL, which is configured with Perl.
pub const PROGRAM: &[Need] = if cfg!(unix) {
    &[
        Need {
            package: "build-essential",
            purpose: "a C compiler and make, to build SQLCipher",
            sign: Sign::Program("make"),
        },
        Need { package: "perl", purpose: "Perl with its modules, to build SQLCipher", sign: Sign::PerlWithModules },
    ]
} else {
    &[]
};

/// What the window is built with. Windows and macOS bring their web view along.
pub const WINDOW: &[Need] = if cfg!(target_os = "linux") {
    &[
        Need { package: "pkg-config", purpose: "pkg-config, to find WebKitGTK", sign: Sign::Program("pkg-config") },
        Need {
            package: "libwebkit2gtk-4.1-dev",
            purpose: "WebKitGTK 4.1 with its headers, to build the window",
            sign: Sign::Library("webkit2gtk-4.1"),
        },
    ]
} else {
    &[]
};

/// What drives the window, and a browser, in tests: on a display of their own and a bus of their own, watched for calls
/// that would leave the machine, and cut off from the network.
pub const DRIVING: &[Need] = &[
    Need {
        package: "webkit2gtk-driver",
        purpose: "WebKitWebDriver, to drive the window",
        sign: Sign::Program("WebKitWebDriver"),
    },
    Need { package: "xvfb", purpose: "Xvfb, a display that nobody sees", sign: Sign::Program("Xvfb") },
    Need { package: "dbus", purpose: "dbus-daemon, a session bus for the window", sign: Sign::Program("dbus-daemon") },
    Need { package: "chromium", purpose: "Chromium, the page's other engine", sign: Sign::Program("chromium") },
    Need {
        package: "chromium-driver",
        purpose: "chromedriver, to drive Chromium",
        sign: Sign::Program("chromedriver"),
    },
    Need {
        package: "xclip",
        purpose: "xclip, to lay what other programs copy on the clipboard",
        sign: Sign::Program("xclip"),
    },
    Need { package: "strace", purpose: "strace, to watch for connections", sign: Sign::Program("strace") },
    Need { package: "iproute2", purpose: "ip, to run without a network", sign: Sign::Program("ip") },
    Need { package: "util-linux", purpose: "unshare, to run without a network", sign: Sign::Program("unshare") },
];

/// What reads exported files: LibreOffice opens every DOCX, readers extract the text of every PDF, Java runs the
/// veraPDF engine, Python installs it.
pub const EXPORTS: &[Need] = &[
    Need {
        package: "libreoffice-writer-nogui",
        purpose: "LibreOffice Writer, to open exported DOCX files",
        sign: Sign::File("/usr/lib/libreoffice/program/libswlo.so"),
    },
    Need {
        package: "poppler-utils",
        purpose: "pdftotext, to read exported PDF files",
        sign: Sign::Program("pdftotext"),
    },
    Need { package: "qpdf", purpose: "qpdf, to check the structure of PDF files", sign: Sign::Program("qpdf") },
    Need { package: "mupdf-tools", purpose: "mutool, to read exported PDF files", sign: Sign::Program("mutool") },
    Need {
        package: "fonts-noto-core",
        purpose: "Noto fonts, for LibreOffice",
        sign: Sign::File("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"),
    },
    Need {
        package: "default-jdk-headless",
        purpose: "Java with its compiler, for veraPDF",
        sign: Sign::Program("javac"),
    },
    Need {
        package: "libjaxb-java",
        purpose: "JAXB, for veraPDF",
        sign: Sign::File("/usr/share/java/jaxb-runtime.jar"),
    },
    PYTHON,
];

/// What DOCX files are measured against.
pub const PANDOC: &[Need] =
    &[Need { package: "pandoc", purpose: "pandoc, to write the same report", sign: Sign::Program("pandoc") }];

/// What the window is measured against, as a GNOME desktop has it.
pub const WRITER: &[Need] = &[
    Need {
        package: "libreoffice-writer",
        purpose: "LibreOffice Writer with its window",
        sign: Sign::File("/usr/lib/libreoffice/program/libvclplug_genlo.so"),
    },
    Need {
        package: "libreoffice-gtk3",
        purpose: "LibreOffice drawn with GTK 3",
        sign: Sign::File("/usr/lib/libreoffice/program/libvclplug_gtk3lo.so"),
    },
];

/// What installs packages of the Python package index.
pub const PYTHON: Need = Need {
    package: "python3-venv",
    purpose: "Python 3 with venv and pip, to install what the system does not have",
    sign: Sign::PythonWithVenv,
};

impl Need {
    fn is_there(&self) -> bool {
        match self.sign {
            Sign::Program(name) => process::find_program(name).is_some(),
            Sign::File(path) => Path::new(path).exists(),
            Sign::Library(name) => process::ask(Command::new("pkg-config").args(["--exists", name])).is_some(),
            Sign::PythonWithVenv => python::with_venv().is_some(),
            Sign::PerlWithModules => process::ask(Command::new("perl").args(["-MIPC::Cmd", "-e", "1"])).is_some(),
        }
    }
}

/// Installs what is missing, or says what to install.
pub fn ensure(needs: &[&[Need]]) -> Result<()> {
    let missing: Vec<&Need> = needs.iter().copied().flatten().filter(|need| !need.is_there()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if process::find_program("apt-get").is_none() {
        bail!("this needs, and only Debian and Ubuntu can be set up automatically:\n{}", list(&missing));
    }
    install(&missing)?;
    let missing: Vec<&Need> = missing.into_iter().filter(|need| !need.is_there()).collect();
    if !missing.is_empty() {
        bail!("apt-get has installed everything, but this is still not found:\n{}", list(&missing));
    }
    Ok(())
}

fn list(needs: &[&Need]) -> String {
    let lines = needs.iter().map(|need| format!("  {} (Debian's package {})", need.purpose, need.package));
    lines.collect::<Vec<_>>().join("\n")
}

fn install(needs: &[&Need]) -> Result<()> {
    let is_root = process::ask(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    let packages: Vec<&str> = needs.iter().map(|need| need.package).collect();
    let commands = apt_commands(is_root, &packages);
    let shown = commands.iter().map(|words| format!("  {}", words.join(" "))).collect::<Vec<_>>().join("\n");
    println!("Set-up: the system lacks\n{}\nIt is installed with\n{shown}", list(needs));
    if !is_root && std::env::var_os("CI").is_none() {
        confirm(&shown)?;
    }
    commands.iter().try_for_each(|words| process::run(Command::new(&words[0]).args(&words[1..])))
}

fn apt_commands(is_root: bool, packages: &[&str]) -> [Vec<String>; 2] {
    let command = |arguments: &[&str]| {
        let sudo: &[&str] = if is_root { &[] } else { &["sudo"] };
        // Through `env`, because sudo does not hand on variables; no package may stop to ask a question.
        let apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
        [sudo, &apt, arguments].concat().into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let install = [&["install", "--yes", "--no-install-recommends"], packages].concat();
    [command(&["update"]), command(&install)]
}

fn confirm(commands: &str) -> Result<()> {
    if !std::io::stdin().is_terminal() {
        bail!("there is no terminal to ask whether that may be done. Run this first:\n{commands}");
    }
    print!("Do that now? [y/N] ");
    std::io::stdout().flush().context("could not ask")?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).context("could not read the answer")?;
    if !matches!(answer.trim().to_lowercase().as_str(), "y" | "yes") {
        bail!("not installed. Run this first:\n{commands}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::apt_commands;

    #[test]
    fn apt_runs_with_sudo_unless_root() {
        let shown = |is_root| apt_commands(is_root, &["qpdf"]).map(|words| words.join(" "));
        assert_eq!(
            shown(false),
            [
                "sudo env DEBIAN_FRONTEND=noninteractive apt-get update",
                "sudo env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends qpdf",
            ]
        );
        assert!(shown(true).iter().all(|command| command.starts_with("env ")));
    }
}
