package pl.pomost.consent;

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
 * @param refused     who has said no to it, as a sentence
 * @param missing     how many answers there are not, as a sentence; empty when there are all
 */
public record SpokenConsents(boolean begun, Map<String, String> responsible, Map<String, String> partners, Map<String, String> refused, String missing) {

    public static final SpokenConsents NONE = new SpokenConsents(false, Map.of(), Map.of(), Map.of(), "");

    static SpokenConsents of(List<Standing> standings) {
        Consents sums = Consents.of(standings);
        if (!sums.begun()) {
            return NONE;
        }
        var responsible = new LinkedHashMap<String, String>();
        var partners = new LinkedHashMap<String, String>();
        var refused = new LinkedHashMap<String, String>();
        Map<String, List<Standing>> byAction = standings.stream().collect(Collectors.groupingBy(each -> each.now().action(), LinkedHashMap::new, Collectors.toList()));
        byAction.forEach((action, parts) -> {
            parts.forEach(each -> {
                if (each.now().part() == Part.RESPONSIBLE) {
                    responsible.put(action, words(each));
                } else {
                    partners.merge(action, each.now().institutionName() + ": " + words(each), (earlier, more) -> earlier + "\n" + more);
                }
            });
            String refusing = parts.stream().filter(each -> each.stand() == Stand.DECLINED).map(each -> each.now().institutionName()).collect(Collectors.joining(", "));
            if (!refusing.isEmpty()) {
                refused.put(action, action + ": odmówiła zgody instytucja: " + refusing + ".");
            }
        });
        String missing = sums.missing() == 0 ? "" : "Bez odpowiedzi na prośbę o zgodę: %d z %d części planu.".formatted(sums.missing(), sums.all());
        return new SpokenConsents(true, responsible, partners, refused, missing);
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
