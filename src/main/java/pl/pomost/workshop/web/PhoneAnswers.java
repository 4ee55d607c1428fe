package pl.pomost.workshop.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;

/** What the script of a phone is told when something was not taken. */
final class PhoneAnswers {

    private PhoneAnswers() {
    }

    static Map<String, Object> refused(FormErrors errors, Doubts doubts) {
        var said = new LinkedHashMap<String, Object>();
        said.put("wrong", List.copyOf(errors.sentences().values()));
        said.put("at", errors.sentences());
        said.put("doubts", doubts.all().stream().map(Doubts.Doubt::quote).toList());
        said.put("consent", doubts.isEmpty() ? "" : doubts.consent());
        return said;
    }
}
