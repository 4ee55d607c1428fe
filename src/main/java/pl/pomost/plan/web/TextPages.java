package pl.pomost.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.TextVersion;
import pl.pomost.plan.TextVersions;
import pl.pomost.plan.WrittenText;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.WordDifference;

/** The pages around one text: what stands in them besides the text itself. */
@ApplicationScoped
class TextPages {

    private final TextVersions versions;
    private final Accounts accounts;
    private final WritingTexts texts;

    TextPages(TextVersions versions, Accounts accounts, WritingTexts texts) {
        this.versions = versions;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** "12 stycznia 2028, 12:03 – Anna Kowalska". */
    Optional<String> saved(Optional<WrittenText> text) {
        return text.filter(each -> each.words().isPresent()).map(each -> texts.savedBy(Moments.inWords(each.savedAt()), who(each.savedBy())));
    }

    /** @param proposed what stands in the field: the writer's text, or both texts when their changes came together */
    TextPage.Clash clash(Optional<WrittenText> now, String proposed, boolean merged) {
        String theirs = now.flatMap(WrittenText::words).orElse("");
        return new TextPage.Clash(now.map(text -> moment(text.savedAt(), text.savedBy())).orElse(""), theirs, WordDifference.between(theirs, proposed), merged);
    }

    TextHistory history(UUID enrolment, NarrativeText text, String plan, Optional<WrittenText> now) {
        List<TextVersion> all = versions.of(enrolment, text.key());
        Map<String, String> names = accounts.names(all.stream().map(TextVersion::savedBy).distinct().toList());
        int current = now.map(WrittenText::revision).orElse(-1);
        return new TextHistory(plan, plan + "/tekst/" + text.key(), all.stream().map(version -> new TextHistory.Row(version.revision(), Moments.inWords(version.savedAt()),
                name(version.savedBy(), names), Plurals.of(words(version.words()), "słowo", "słowa", "słów"), version.revision() == current)).toList());
    }

    /** What would change if the version came back. */
    EarlierText earlier(TextVersion version, NarrativeText text, String plan, Optional<WrittenText> now) {
        String today = now.flatMap(WrittenText::words).orElse("");
        return new EarlierText(plan, plan + "/tekst/" + text.key(), version.revision(), moment(version.savedAt(), version.savedBy()), version.words(),
                now.map(WrittenText::revision).orElse(-1), today.equals(version.words()), WordDifference.between(today, version.words()));
    }

    private String moment(Instant at, String by) {
        return texts.momentBy(Moments.inWords(at), who(by));
    }

    private String who(String username) {
        return name(username, accounts.names(List.of(username)));
    }

    private String name(String username, Map<String, String> names) {
        return username.isEmpty() ? texts.fromFile() : names.getOrDefault(username, username);
    }

    private static int words(String text) {
        return (int) Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).count();
    }
}
