package pl.pomost.review.web;

import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.review.Transition;

/** What steps are called in addresses: a noun each, in Polish on pages and in English in the API. */
enum StepName {

    CONSULTATION(Transition.OPEN_CONSULTATION, "konsultacje", "consultation"),
    END_OF_CONSULTATION(Transition.END_CONSULTATION, "koniec-konsultacji", "end-of-consultation"),
    CONSULTATION_AGAIN(Transition.CONSULT_AGAIN, "nastepne-konsultacje", "consultation-again"),
    SUBMISSION(Transition.SUBMIT, "zlozenie", "submission"),
    FORMAL_CHECK(Transition.START_FORMAL_CHECK, "ocena-formalna", "formal-check"),
    SUBSTANTIVE_REVIEW(Transition.START_SUBSTANTIVE_REVIEW, "ocena-merytoryczna", "substantive-review"),
    RETURN(Transition.RETURN, "zwrot", "return"),
    ACCEPTANCE(Transition.ACCEPT, "akceptacja", "acceptance"),
    REVOCATION(Transition.REVOKE_ACCEPTANCE, "cofniecie-akceptacji", "revocation"),
    ADOPTION(Transition.ADOPT, "przyjecie", "adoption"),
    PUBLICATION(Transition.PUBLISH, "publikacja", "publication"),
    IMPLEMENTATION(Transition.START_IMPLEMENTATION, "realizacja", "implementation"),
    AMENDMENT(Transition.AMEND, "zmiana", "amendment"),
    WITHDRAWAL(Transition.GIVE_UP_AMENDMENT, "rezygnacja-ze-zmiany", "withdrawal"),
    CLOSURE(Transition.CLOSE, "zamkniecie", "closure");

    private final Transition transition;
    private final String polish;
    private final String english;

    StepName(Transition transition, String polish, String english) {
        this.transition = transition;
        this.polish = polish;
        this.english = english;
    }

    static StepName of(Transition transition) {
        return Stream.of(values()).filter(each -> each.transition == transition).findFirst().orElseThrow();
    }

    static Optional<Transition> ofPage(String noun) {
        return Stream.of(values()).filter(each -> each.polish.equals(noun)).map(each -> each.transition).findFirst();
    }

    static Optional<Transition> ofApi(String noun) {
        return Stream.of(values()).filter(each -> each.english.equals(noun)).map(each -> each.transition).findFirst();
    }

    String polish() {
        return polish;
    }

    String english() {
        return english;
    }
}
