package pl.pomost.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the example's powiat corrects after the first round. */
record Corrections(Desk coordinator, JsonNode fixture) {

    /** The corrections of the example, through the same forms as everything else. */
    void enter() {
        correct("/dzialania/A-ZAT-4/edycja", Map.of("source-rows", "2", "source-name-0", "pracodawca", "source-amount-0", "24000", "source-state-0", "planned",
                "source-name-1", "FEP_EFS", "source-amount-1", "24000", "source-state-1", "applied"));
        correct("/wskazniki/WSK-12/edycja", Map.of("baseline", "31", "baseline-date", "2028-01-09"));
        correct("/cele/C-KUL-2/edycja", Map.of("baseline", "31", "baseline-date", "2028-01-09"));
        correct("/diagnoza/D-ZDR-04/edycja", Map.of("gap-plan", "Dane z 2023 r.; nowe zestawienie do 15 czerwca 2028 r."));
        correct("/kartki/W2-033/usuniecie", Map.of("powod", "dane osobowe"));
        correct("/diagnoza/D-POM-03/edycja", Map.of("description", correction("FL-05", "description").asText()));
        correct("/samoocena/KUL-1", Map.of("level", "1", "comment", correction("FL-06", "comment").asText()));
        correct("/dzialania/A-KUL-2/edycja", Map.of("standard-rows", "2", "standard-code-0", "KUL-1", "standard-from-0", "1", "standard-to-0", "3", "standard-code-1", "KUL-4",
                "standard-from-1", "1", "standard-to-1", "2"));
        correct("/dzialania/A-ZDR-3/edycja", Map.of("responsible-institution", "i01", "responsible-position", "inspektor ds. promocji zdrowia", "partner-rows", "3",
                "partner-institution-0", "i08", "partner-role-0", "konsultacja merytoryczna", "partner-institution-1", "i24", "partner-role-1", "pediatra",
                "partner-institution-2", "i21", "partner-role-2", "kontakt z rodzicami"));
        correct("/dzialania/A-POM-6/usun", Map.of());
        coordinator.open("/powiaty/2205" + "/plan/tekst/summary_plain");
        String text = coordinator.page().select("textarea[name=text]").first().wholeText().replace("28 działań", "27 działań").replace("2,8 miliona", "2,7 miliona");
        coordinator.send("/plan/tekst/summary_plain", Map.of("text", text)).saved();
    }

    private void correct(String form, Map<String, String> changed) {
        coordinator.open("/powiaty/2205" + form).send(form, changed).saved();
    }

    private JsonNode correction(String flaw, String field) {
        for (JsonNode each : fixture.get("corrections")) {
            if (each.path("flaw").asText().equals(flaw) && each.path("field").asText().equals(field)) {
                return each.get("value");
            }
        }
        throw new AssertionError(flaw + " " + field);
    }
}
