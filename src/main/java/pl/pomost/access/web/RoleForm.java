package pl.pomost.access.web;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form in which a role is given: what was typed, and the duty that it means. */
final class RoleForm {

    private final FormReading reading;
    private final String account;
    private final Optional<Duty> duty;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> until;

    /** @param place the powiat whose page the form is on; empty on the region's page, where it is chosen */
    RoleForm(Submitted typed, RoleChoices choices, Optional<String> place, RoleTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        account = reading.field("konto", texts.account()).required(200);
        String kind = reading.field("rola", texts.role()).requiredOneOf(choices.kinds());
        Optional<String> area = reading.field("obszar", texts.area()).oneOf(choices.areas());
        Optional<String> stage = reading.field("etap", texts.stage()).oneOf(choices.stages());
        Optional<String> powiat = place.or(() -> reading.field("powiat", texts.powiat()).oneOf(choices.powiats()));
        from = reading.field("od", texts.fromDay()).date();
        until = reading.field("do-dnia", texts.untilDay()).date();
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            reading.refuse("do-dnia", words.endBeforeStart());
        }
        duty = kind.isEmpty() ? Optional.empty() : Optional.of(duty(Kind.valueOf(kind), powiat, area, stage.map(Integer::valueOf), choices.year(), texts));
    }

    private Duty duty(Kind kind, Optional<String> powiat, Optional<String> area, Optional<Integer> stage, int year, RoleTexts texts) {
        switch (kind) {
            case AREA_LEADER, EXPERT -> need(area, "obszar", texts.areaMissing());
            case FACILITATOR -> need(stage, "etap", texts.stageMissing());
            case COORDINATOR -> need(powiat, "powiat", texts.powiatMissing());
            case MEMBER, SCRIBE, DEPARTMENT, OBSERVER, GROUP -> {
            }
        }
        Optional<String> place = powiat.filter(code -> kind != Kind.EXPERT && kind != Kind.DEPARTMENT);
        Optional<String> field = area.filter(code -> kind == Kind.AREA_LEADER || kind == Kind.EXPERT || kind == Kind.DEPARTMENT);
        Optional<Integer> workshop = stage.filter(number -> kind == Kind.FACILITATOR);
        return new Duty(kind, place, field, workshop.map(number -> year), workshop);
    }

    private void need(Optional<?> value, String field, String sentence) {
        if (value.isEmpty()) {
            reading.refuse(field, sentence);
        }
    }

    FormReading reading() {
        return reading;
    }

    String account() {
        return account;
    }

    Duty duty() {
        return duty.orElseThrow();
    }

    Optional<LocalDate> from() {
        return from;
    }

    Optional<LocalDate> until() {
        return until;
    }
}
