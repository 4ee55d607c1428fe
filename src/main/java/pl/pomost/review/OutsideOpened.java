package pl.pomost.review;

import java.util.List;
import java.util.Optional;

/** What a link of an organisation outside opens: what it was asked, and each plan. */
public record OutsideOpened(OutsideInvitation invitation, List<Plan> plans) {

    /** @param open whether the opinion may be sent or corrected now */
    public record Plan(OutsideOpinion opinion, String teryt, String powiat, boolean open) {
    }

    public Optional<Plan> of(String teryt) {
        return plans.stream().filter(plan -> plan.teryt().equals(teryt)).findFirst();
    }
}
