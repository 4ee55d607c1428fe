package pl.pomost.plan.web;

import java.util.Locale;
import pl.pomost.plan.Finding;

/**
 * A finding with the way to where it is put right.
 *
 * @param code of the thing, empty when the message stands alone
 */
record FindingView(String code, String message, String severity, String address) {

    static FindingView of(Finding finding, FindingLinks links) {
        String code = finding.subjectCode();
        String message = finding.message();
        boolean named = !code.isEmpty() && message.startsWith(code + ": ");
        return new FindingView(named ? code : "", named ? message.substring(code.length() + 2) : message, finding.severity().name().toLowerCase(Locale.ROOT),
                links.of(finding));
    }

    public boolean blocking() {
        return severity.equals("blocking");
    }

    public boolean hint() {
        return severity.equals("info");
    }
}
