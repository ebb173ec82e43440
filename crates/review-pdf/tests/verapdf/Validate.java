// Checks PDF files against PDF/UA-1 and PDF/A-2a with the veraPDF engine, one line for each file and standard, then the
// rules that failed. Ends with 1 if any did. Run as a single source file; the engine's jar and JAXB on the class path.

import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Validate {
    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean failed = false;
        for (String file : files) {
            for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
                failed |= !check(file, flavour);
            }
        }
        System.exit(failed ? 1 : 0);
    }

    static boolean check(String file, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println(file + " " + flavour.getId() + " " + (result.isCompliant() ? "PASS" : "FAIL"));
            Map<String, String> rules = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    rules.putIfAbsent(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
                            assertion.getMessage() + " at " + assertion.getLocation().getContext());
                }
            }
            rules.forEach((rule, message) -> System.out.println("  " + rule + " " + message));
            return result.isCompliant();
        }
    }
}
