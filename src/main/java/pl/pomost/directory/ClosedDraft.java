package pl.pomost.directory;

import pl.pomost.shared.Problem;

/** Says why nothing of a plan can be changed now, and what has to happen first. */
public final class ClosedDraft {

    private ClosedDraft() {
    }

    /** 409. @throws IllegalArgumentException for a state in which the draft is open */
    public static Problem in(PlanState state) {
        return new Problem(409, "Teraz nie można zmieniać planu", why(state) + " Niczego nie zapisaliśmy. Co dalej, mówi strona „Droga planu”.")
                .with("planState", state.name());
    }

    private static String why(PlanState state) {
        return switch (state) {
            case SUBMITTED, FORMAL_CHECK, SUBSTANTIVE_REVIEW -> "Plan jest złożony i ocenia go ROPS. Zmieniać go można znowu, gdy ROPS zwróci go do poprawy.";
            case ACCEPTED -> "ROPS zaakceptował ten plan. Jeśli organ powiatu chce w nim zmian, poproś ROPS o cofnięcie akceptacji.";
            case ADOPTED -> "Plan jest przyjęty. Zmienić go można po publikacji, gdy zacznie się zmiana planu.";
            case PUBLISHED -> "Plan jest opublikowany. Zmieniać go można, gdy zacznie się realizacja albo zmiana planu.";
            case CLOSED -> "Plan jest zamknięty.";
            case DRAFT, CONSULTATION, RETURNED, IN_IMPLEMENTATION, AMENDED -> throw new IllegalArgumentException(state + " is open");
        };
    }
}
