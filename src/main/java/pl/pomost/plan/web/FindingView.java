package pl.pomost.plan.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.pomost.plan.Finding;

/**
 * A finding with the way to where it is put right.
 *
 * @param code     of the thing, empty when the message stands alone
 * @param workshop whether it is put right on the page of a workshop
 * @param mayMend  whether the viewer may put it right; others only look at it
 */
record FindingView(String code, String message, String severity, String address, boolean workshop, boolean mayMend) {

    static final String MEMBER = "member";

    static FindingView of(Finding finding, FindingLinks links) {
        return of(finding, links, Map.of());
    }

    /** @param people names by code, for pages of those who may see the roster */
    static FindingView of(Finding finding, FindingLinks links, Map<String, String> people) {
        String code = finding.subjectCode();
        String message = finding.message();
        boolean named = !code.isEmpty() && message.startsWith(code + ": ");
        String rest = named ? message.substring(code.length() + 2) : message;
        Optional<String> person = Optional.ofNullable(people.get(code)).filter(name -> named && finding.subjectKind().equals(MEMBER));
        return new FindingView(named && person.isEmpty() ? code : "", person.map(name -> name + ": " + rest).orElse(rest), finding.severity().name().toLowerCase(Locale.ROOT),
                links.of(finding), finding.subjectKind().equals("workshop"), links.mayMend());
    }

    public boolean blocking() {
        return severity.equals("blocking");
    }

    public boolean hint() {
        return severity.equals("info");
    }
}
