package pl.pomost.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.Plan;
import pl.pomost.plan.Plans;
import pl.pomost.plan.Translation;
import pl.pomost.plan.Translation.Origin;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.Submitted;

/** The fields that ask who answers for a text in another language. */
@ApplicationScoped
class OriginField {

    static final String ORIGIN = "pochodzenie";
    static final String BY = "kto";

    private static final String NOBODY = "nikt";

    private final Plans plans;
    private final WritingTexts texts;

    OriginField(Plans plans, WritingTexts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    List<Choice> choices() {
        return List.of(new Choice(NOBODY, texts.originNobody()), new Choice(Origin.WRITTEN.name(), texts.originWritten()), new Choice(Origin.TRANSLATED.name(), texts.originTranslated()),
                new Choice(Origin.MACHINE_CHECKED.name(), texts.originChecked()));
    }

    /** What was said of the words that are stored. */
    Submitted filled(Submitted form, Scope scope, NarrativeText text, String words) {
        Optional<Translation> said = plan(scope).flatMap(plan -> plan.translation(text.key(), words));
        return said.map(each -> form.with(ORIGIN, each.origin().name()).with(BY, each.by())).orElse(form.with(ORIGIN, NOBODY));
    }

    private Optional<Plan> plan(Scope scope) {
        return plans.findByIdOptional(scope.requireEnrolment());
    }

    /** Both or neither: how the text came to be says nothing without who answers for it. */
    Optional<Translation> read(FormReading reading, NarrativeText text, String words) {
        Optional<String> origin = reading.field(ORIGIN, texts.origin()).oneOf(choices()).filter(each -> !each.equals(NOBODY));
        Optional<String> by = reading.field(BY, texts.originBy()).text(Translation.LONGEST).map(typed -> typed.replaceAll("\\s*\n\\s*", " "));
        if (origin.isPresent() && by.isEmpty()) {
            reading.refuse(BY, texts.originByMissing());
        }
        if (origin.isEmpty() && by.isPresent()) {
            reading.refuse(ORIGIN, texts.originMissing());
        }
        return words.isBlank() ? Optional.empty() : origin.flatMap(how -> by.map(who -> Translation.of(text.key(), Origin.valueOf(how), who, words)));
    }

    /** Whether it differs from what is stored. */
    boolean changes(Scope scope, NarrativeText text, Optional<Translation> said, String words) {
        return !plan(scope).flatMap(plan -> plan.translation(text.key(), words)).equals(said);
    }
}
