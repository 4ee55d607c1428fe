package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pl.pomost.access.Accounts;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.MailAddress;
import pl.pomost.team.TeamRefusal.Reason;

/** What must hold of a person before they are written into the roster. */
@ApplicationScoped
class MemberCheck {

    private final InstitutionNames institutions;
    private final Accounts accounts;
    private final Scenarios scenarios;

    MemberCheck(InstitutionNames institutions, Accounts accounts, Scenarios scenarios) {
        this.institutions = institutions;
        this.accounts = accounts;
        this.scenarios = scenarios;
    }

    /** @throws TeamRefusal naming every field that is wrong */
    void check(UUID enrolment, NewMember person) {
        mistakes(enrolment, person).throwIfAny();
    }

    TeamRefusal.Collected mistakes(UUID enrolment, NewMember person) {
        Scenario scenario = scenarios.current();
        var wrong = new TeamRefusal.Collected();
        wrong.needs(person.firstName(), 100, "imie");
        wrong.needs(person.lastName(), 100, "nazwisko");
        wrong.addIf(person.institution().filter(code -> !institutions.of(enrolment).containsKey(code)).isPresent(), "instytucja", Reason.NOT_IN_LIST);
        wrong.fits(person.job().orElse(""), 300, "funkcja");
        wrong.addIf(!person.areas().stream().allMatch(area -> scenario.area(area).isPresent()), "obszary", Reason.NOT_IN_LIST);
        wrong.addIf(!scenario.dictionary("roles").has(person.role()), "rola", Reason.NOT_IN_LIST);
        wrong.addIf(!scenario.dictionary("sectors").has(person.sector()), "sektor", Reason.NOT_IN_LIST);
        wrong.fits(person.email().orElse(""), 200, "email");
        wrong.addIf(person.email().filter(mail -> !MailAddress.fits(mail.strip())).isPresent(), "email", Reason.NOT_A_MAIL);
        wrong.addIf(person.account().filter(name -> accounts.byUsername(name).isEmpty()).isPresent(), "konto", Reason.ACCOUNT_UNKNOWN);
        return wrong;
    }
}
