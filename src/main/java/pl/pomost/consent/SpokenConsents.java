package pl.pomost.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.shared.PolishDates;

/**
 * What a plan says of the consents to it, by code of the action. Nobody's name is in it, and nothing that changes when a letter goes out or a
 * term is over: only questions and answers make another plan.
 *
 * @param begun       whether any institution was asked; a plan says nothing of consents before that
 * @param responsible what the institution answered that answers for the action
 * @param partners    the same of its partners, one on a line
 * @param open        what is missing, or refused, as a sentence
 */
public record SpokenConsents(boolean begun, Map<String, String> responsible, Map<String, String> partners, Map<String, String> open) {

    public static final SpokenConsents NONE = new SpokenConsents(false, Map.of(), Map.of(), Map.of());

    static SpokenConsents of(List<Standing> standings) {
        if (!Consents.of(standings).begun()) {
            return NONE;
        }
        var responsible = new LinkedHashMap<String, String>();
        var partners = new LinkedHashMap<String, String>();
        var open = new LinkedHashMap<String, String>();
        Map<String, List<Standing>> byAction = standings.stream().collect(Collectors.groupingBy(each -> each.now().action(), LinkedHashMap::new, Collectors.toList()));
        byAction.forEach((action, parts) -> {
            parts.forEach(each -> {
                if (each.now().part() == Part.RESPONSIBLE) {
                    responsible.put(action, words(each));
                } else {
                    partners.merge(action, each.now().institutionName() + ": " + words(each), (earlier, more) -> earlier + "\n" + more);
                }
            });
            List<String> lacking = lacking(parts);
            if (!lacking.isEmpty()) {
                open.put(action, action + ": " + String.join("; ", lacking) + ".");
            }
        });
        return new SpokenConsents(true, responsible, partners, open);
    }

    private static List<String> lacking(List<Standing> parts) {
        var lacking = new ArrayList<String>();
        String silent = parts.stream().filter(each -> !each.stand().isAnswered()).map(each -> each.now().institutionName()).collect(Collectors.joining(", "));
        String refusing = parts.stream().filter(each -> each.stand() == Stand.DECLINED).map(each -> each.now().institutionName()).collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            lacking.add("bez odpowiedzi na prośbę o zgodę: " + silent);
        }
        if (!refusing.isEmpty()) {
            lacking.add("odmowa: " + refusing);
        }
        return lacking;
    }

    /** Where the consent to one part stands, in words for a document. */
    static String words(Standing standing) {
        return switch (standing.stand()) {
            case NOT_ASKED -> "nie zapytano";
            case WAITING, REMINDED, SILENT -> "bez odpowiedzi";
            case OUTDATED -> standing.counts().isPresent() ? "odpowiedź dotyczy wcześniejszej treści działania" : "bez odpowiedzi";
            case ACCEPTED -> "tak" + on(standing);
            case WITH_CHANGE -> "tak, ze zmianą" + on(standing);
            case DECLINED -> "nie" + on(standing);
        };
    }

    private static String on(Standing standing) {
        return standing.counts().map(answer -> " (" + PolishDates.inDigits(answer.answeredOn()) + ")").orElse("");
    }
}
