// Checks PDF files against PDF/UA-1 and PDF/A-2a, or the flavours that are asked for, with the veraPDF engine, which
// comes without a command line of its own. Prints a line for each file and flavour, then one for each rule that failed:
// its clause and test, how often (the engine counts to 100), what is wrong, and where first.
// Ends with 0 if all comply, 1 if not, 2 on wrong usage.

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class VeraPdf {
    public static void main(String[] arguments) {
        List<PDFAFlavour> flavours = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int index = 0; index < arguments.length; index++) {
            if (arguments[index].equals("--flavour") && index + 1 < arguments.length) {
                flavours.add(flavour(arguments[++index]));
            } else if (arguments[index].startsWith("-")) {
                usage("unknown option " + arguments[index]);
            } else {
                files.add(arguments[index]);
            }
        }
        if (files.isEmpty()) {
            usage("no file given");
        }
        if (flavours.isEmpty()) {
            flavours = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
        }
        System.exit(checkAll(files, flavours));
    }

    static PDFAFlavour flavour(String id) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            usage("unknown flavour " + id);
        }
        return flavour;
    }

    static void usage(String fault) {
        System.err.println("verapdf: " + fault + "\nUsage: verapdf [--flavour ua1|2a|…]… FILE…");
        System.exit(2);
    }

    static int checkAll(List<String> files, List<PDFAFlavour> flavours) {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean compliant = true;
        for (String file : files) {
            for (PDFAFlavour flavour : flavours) {
                compliant &= check(file, flavour);
            }
        }
        return compliant ? 0 : 1;
    }

    static boolean check(String file, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new java.io.File(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return report(file, flavour, validator.validate(parser));
        } catch (Exception fault) {
            Throwable reason = fault.getCause() == null ? fault : fault.getCause();
            System.out.println("FAIL " + file + " " + flavour.getId() + "\n  unreadable: " + reason.getMessage());
            return false;
        }
    }

    static boolean report(String file, PDFAFlavour flavour, ValidationResult result) {
        System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + file + " " + flavour.getId());
        Map<String, String> first = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                first.putIfAbsent(rule, assertion.getMessage() + " at " + assertion.getLocation().getContext());
                counts.merge(rule, 1, Integer::sum);
            }
        }
        first.forEach((rule, message) -> System.out.println("  " + rule + " (" + counts.get(rule) + "×) " + message));
        return result.isCompliant();
    }
}
