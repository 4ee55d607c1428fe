package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Addressees;
import pl.pomost.access.LetterDesk;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.Scope;
import pl.pomost.mail.MailKind;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/** Writes to coordinators about joint actions: an invitation, and the answer to it. In the transaction of what they tell of. */
@ApplicationScoped
class JointLetters {

    private final LetterDesk desk;
    private final Addressees addressees;

    JointLetters(LetterDesk desk, Addressees addressees) {
        this.desk = desk;
        this.addressees = addressees;
    }

    /** @param step number in the story, so that a second invitation is a letter of its own */
    void invite(Scope scope, JointView joint, String teryt, String task, BigDecimal share, LocalDate due, int step) {
        put(scope, joint, teryt, "Zaproszenie do wspólnego działania: " + joint.title(), List.of(
                scope.powiat().name() + " zaprasza Wasz powiat do wspólnego działania " + joint.code() + " „" + joint.title() + "”.",
                "Wasze zadanie: " + task, "Wasz udział w koszcie: " + Typography.money(share) + ".", "Odpowiedzcie do " + PolishDates.inWords(due) + "."), Optional.of(due), step);
    }

    void answered(Scope scope, JointView joint, JointDeed deed, Optional<String> why, int step) {
        String what = switch (deed) {
            case CONFIRMED -> "potwierdził udział";
            case DECLINED -> "odmówił udziału";
            default -> "wycofał się";
        };
        var sentences = new ArrayList<>(List.of(scope.powiat().name() + " " + what + " – wspólne działanie " + joint.code() + " „" + joint.title() + "”."));
        why.ifPresent(reason -> sentences.add("Powód: " + reason));
        put(scope, joint, joint.leader().teryt(), "Wspólne działanie " + joint.code() + ": " + scope.powiat().name() + " " + what, sentences, Optional.empty(), step);
    }

    /** To a powiat that was asked or took part, when whoever leads has taken it out or ended it for all. @param step number in the story before this one */
    void over(Scope scope, JointView joint, JointView.Part part, JointDeed deed, String why, int step) {
        String what = deed == JointDeed.ENDED ? "zakończone" : part.state() == PartState.INVITED ? "zaproszenie cofnięte" : "udział Waszego powiatu cofnięty";
        String plan = part.action().map(code -> " Działanie " + code + " zostaje w Waszym planie jako własne.").orElse("");
        put(scope, joint, part.teryt(), "Wspólne działanie " + joint.code() + ": " + what,
                List.of("Wspólne działanie " + joint.code() + " „" + joint.title() + "”: " + what + ". Prowadzi " + joint.leader().powiat() + "." + plan, "Powód: " + why), Optional.empty(), step + 1);
    }

    private void put(Scope scope, JointView joint, String teryt, String subject, List<String> sentences, Optional<LocalDate> due, int step) {
        desk.put(new Draft("joint/" + joint.id() + "/" + step, MailKind.JOINT, joint.leader().powiat(), subject, sentences, "/wspolne/" + joint.code(), due, true),
                addressees.coordinatorsOf(teryt), scope.viewer().username());
    }
}
