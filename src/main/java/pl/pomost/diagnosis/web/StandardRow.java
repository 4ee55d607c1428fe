package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;

/**
 * One standard with what the team agreed about it, as pages show it.
 *
 * @param soon    the level wanted in 12 months
 * @param later   the level wanted in 36 months
 * @param notOurs whether the powiat is not competent for it
 * @param meter   classes of the level meter
 * @param spoken  what the meter says, for those who do not see it
 * @param summary short sentences: where we are, where we want to be
 * @param unproved whether the level needs evidence and has none
 * @param levels  what each level means, 0 to 3
 */
record StandardRow(String code, String name, String area, Optional<Integer> level, Optional<Integer> soon, Optional<Integer> later, boolean notOurs, String meter, String spoken, List<String> summary, String comment,
        List<ProofView> proofs, boolean unproved, List<Choice> levels) {

    /** @param day for machines, empty when it is not known */
    record ProofView(String what, String source, String date, String day) {
    }
}
