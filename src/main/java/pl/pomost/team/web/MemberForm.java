package pl.pomost.team.web;

import java.util.Optional;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.NewMember;
import pl.pomost.team.RosterMember;

/** The form of somebody of the team: from the roster to text in fields, and from what was typed to what is written down. */
final class MemberForm {

    private final FormReading reading;
    private final NewMember person;

    MemberForm(Submitted typed, MemberChoices choices, TeamTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        person = new NewMember(reading.field("imie", texts.firstName()).required(100), reading.field("nazwisko", texts.lastName()).required(100),
                reading.field("instytucja", texts.institution()).oneOf(choices.institutions()), reading.field("funkcja", texts.job()).text(300),
                reading.field("obszary", texts.areas()).someOf(choices.areas()), reading.field("rola", texts.role()).requiredOneOf(choices.roles()),
                reading.field("sektor", texts.sector()).requiredOneOf(choices.sectors()), reading.field("email", texts.email()).mail(200),
                reading.field("migracja", texts.migration()).ticked(), reading.field("konto", texts.account()).contact(200),
                reading.field("jezyki", texts.languages()).someOf(choices.languages()));
    }

    /** @param account user name of the account that the person logs in with */
    static Submitted filled(RosterMember member, Optional<String> account) {
        return Submitted.NOTHING.with("version", String.valueOf(member.version())).with("imie", member.firstName()).with("nazwisko", member.lastName())
                .with("instytucja", member.institution().orElse("")).with("funkcja", member.job().orElse("")).with("obszary", member.areas())
                .with("rola", member.role()).with("sektor", member.sector().orElse("")).with("email", member.email().orElse(""))
                .with("migracja", member.migrationExperience() ? "tak" : "").with("konto", account.orElse(""))
                .with("jezyki", member.languages());
    }

    FormReading reading() {
        return reading;
    }

    NewMember person() {
        return person;
    }
}
