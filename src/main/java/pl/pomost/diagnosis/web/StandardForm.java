package pl.pomost.diagnosis.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.diagnosis.AssessmentDraft;
import pl.pomost.diagnosis.Proof;
import pl.pomost.diagnosis.Rating;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.Submitted.Row;

/** The form of one standard: from what is stored to text in fields, and from what was typed to a draft. */
final class StandardForm {

    static final String PROOFS = "evidence";
    static final String RATINGS = "ratings";
    /** Remembers the ratings as the form was made. */
    static final String BEFORE = "ratings-before";

    private final FormReading reading;
    private final AssessmentDraft draft;
    private final AssessmentTexts texts;

    /** The level that is agreed on has nothing that shows it. */
    void refuseWithoutProof(int from) {
        reading.refuse(reading.typed().rows(PROOFS).stream().findFirst().map(row -> row.name("what")).orElse("level"), texts.proofNeeded(from));
    }

    /** @param stored the assessment being changed, whose unknown parts are kept, and days that would be refused today */
    StandardForm(Submitted typed, StandardChoices choices, Optional<SelfAssessment> stored, LocalDate today, AssessmentTexts texts, FormTexts words) {
        this.texts = texts;
        reading = new FormReading(typed, words);
        draft = new AssessmentDraft(level("level", texts.agreed(), choices.levels()), reading.field("date", texts.date()).datePast(today, stored.flatMap(SelfAssessment::date)),
                ratings(typed, choices, stored.map(SelfAssessment::ratings).orElse(List.of())), typed.text(BEFORE),
                proofs(typed, stored.map(SelfAssessment::evidence).orElse(List.of()), today),
                level("target12", texts.target12(), choices.numbers()), reading.field("target12-date", texts.target12Date()).dateToCome(today, stored.flatMap(SelfAssessment::target12mDate)),
                level("target36", texts.target36(), choices.numbers()), reading.field("target36-date", texts.target36Date()).dateToCome(today, stored.flatMap(SelfAssessment::target36mDate)),
                reading.field("comment", texts.comment()).text(20_000),
                reading.field("not-ours", texts.notOurs()).text(2_000));
        if (draft.level().isPresent() && draft.notOurs().isPresent()) {
            reading.refuse("not-ours", texts.levelAndNotOurs());
        }
        if (isBelow(draft.target12m(), draft.level()) && !draft.target12m().equals(stored.flatMap(SelfAssessment::target12m))) {
            reading.refuse("target12", texts.targetBelow());
        }
        if (isBelow(draft.target36m(), draft.level()) && !draft.target36m().equals(stored.flatMap(SelfAssessment::target36m))) {
            reading.refuse("target36", texts.targetBelow());
        }
        if (draft.target36mDate().isPresent() && draft.target12mDate().filter(draft.target36mDate().get()::isBefore).isPresent()) {
            reading.refuse("target36-date", texts.laterTargetFirst());
        }
    }

    /** For an assessment by another version than the stored one: the level is to be agreed on again, today, and people rate again. */
    static Submitted anew(Submitted stored, LocalDate today) {
        Submitted anew = stored.with("level", StandardRows.NO_LEVEL).with("date", today.toString());
        for (Row row : stored.rows(RATINGS)) {
            anew = anew.with(row.name("who"), "").with(row.name("level"), "");
        }
        return anew.withRows(RATINGS, 1);
    }

    static Submitted filled(Optional<SelfAssessment> stored, LocalDate today) {
        var empty = Submitted.NOTHING.with("level", StandardRows.NO_LEVEL).with("date", today.toString()).withRows(PROOFS, 1).withRows(RATINGS, 1);
        return stored.map(StandardForm::filled).orElse(empty);
    }

    /** The form as it is stored, beside another form of the page that came back with mistakes. */
    static FormView again(Optional<SelfAssessment> stored, LocalDate today, FormView other) {
        Submitted both = filled(stored, today);
        for (String name : other.typed().names().toList()) {
            both = both.with(name, other.typed().all(name));
        }
        return new FormView(both, other.labels(), other.meanings(), other.errors(), Optional.empty());
    }

    private static Submitted filled(SelfAssessment stored) {
        var filled = Submitted.NOTHING.with("version", String.valueOf(stored.version())).with("level", StandardRows.code(stored.agreedLevel()))
                .with("date", text(stored.date())).with("target12", text(stored.target12m())).with("target12-date", text(stored.target12mDate()))
                .with("target36", text(stored.target36m())).with("target36-date", text(stored.target36mDate())).with("comment", stored.comment().orElse("")).with("not-ours", stored.notOurs().orElse("")).with(BEFORE, Rating.print(stored.ratings()))
                .withRows(PROOFS, Math.max(1, stored.evidence().size())).withRows(RATINGS, Math.max(1, named(stored).size()));
        for (Row row : filled.rows(PROOFS).stream().limit(stored.evidence().size()).toList()) {
            Proof proof = stored.evidence().get(row.index());
            filled = filled.with(row.name("what"), text(Optional.ofNullable(proof.what()))).with(row.name("date"), text(Optional.ofNullable(proof.date())))
                    .with(row.name("source"), text(Optional.ofNullable(proof.source())));
        }
        for (Row row : filled.rows(RATINGS).stream().limit(named(stored).size()).toList()) {
            Rating rating = named(stored).get(row.index());
            filled = filled.with(row.name("who"), text(Optional.ofNullable(rating.member()))).with(row.name("level"), text(Optional.ofNullable(rating.level())));
        }
        return filled;
    }

    FormReading reading() {
        return reading;
    }

    AssessmentDraft draft() {
        return draft;
    }

    private static boolean isBelow(Optional<Integer> target, Optional<Integer> level) {
        return target.isPresent() && level.filter(now -> target.get() < now).isPresent();
    }

    private Optional<Integer> level(String field, String label, List<Choice> choices) {
        return reading.field(field, label).oneOf(choices).filter(code -> !code.equals(StandardRows.NO_LEVEL)).map(Integer::valueOf);
    }

    private List<Proof> proofs(Submitted typed, List<Proof> stored, LocalDate today) {
        var proofs = new ArrayList<Proof>();
        for (Row row : typed.rows(PROOFS)) {
            var what = reading.field(row.name("what"), texts.proofWhat(row.number())).text(500);
            var date = reading.field(row.name("date"), texts.proofDate(row.number())).datePast(today, stored.stream().skip(row.index()).findFirst().map(Proof::date));
            var source = reading.field(row.name("source"), texts.proofSource(row.number())).text(300);
            if (what.isEmpty() && (date.isPresent() || source.isPresent())) {
                reading.refuse(row.name("what"), texts.proofNeedsWords());
            }
            if (what.isPresent()) {
                Map<String, JsonNode> extra = row.index() < stored.size() ? stored.get(row.index()).extra() : Map.of();
                proofs.add(new Proof(what.get(), date.orElse(null), source.orElse(null), extra));
            }
        }
        return proofs;
    }

    private List<Rating> ratings(Submitted typed, StandardChoices choices, List<Rating> stored) {
        var ratings = new ArrayList<Rating>();
        var rated = new HashSet<String>();
        for (Row row : typed.rows(RATINGS)) {
            var who = reading.field(row.name("who"), texts.ratingWho(row.number())).oneOf(choices.people());
            var level = level(row.name("level"), texts.ratingLevel(row.number()), choices.numbers());
            if (who.isEmpty() && level.isPresent()) {
                reading.refuse(row.name("who"), texts.ratingNeedsWho());
            }
            if (who.isPresent() && !rated.add(who.get())) {
                reading.refuse(row.name("who"), texts.ratingTwice());
            }
            if (who.isPresent() && level.isPresent()) {
                ratings.add(new Rating(who.get(), level.get(), null, stored.stream().filter(each -> who.get().equals(each.member())).findFirst().map(Rating::extra).orElse(Map.of())));
            }
        }
        return ratings;
    }

    /** Those that the form lists; hands that were counted have their own form. */
    private static List<Rating> named(SelfAssessment stored) {
        return stored.ratings().stream().filter(rating -> !rating.isCounted()).toList();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
