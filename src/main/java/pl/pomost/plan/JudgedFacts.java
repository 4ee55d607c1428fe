package pl.pomost.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person looks at who judges a plan, counted. Lists hold human codes.
 *
 * @param consultation  empty while there was none
 * @param concerned     confirmed diagnosis entries by the group that they concern
 * @param visionless    names of areas without a sentence of vision; "cały powiat" for the shared one
 * @param leaps         standards that shall rise by two levels within a year
 * @param unsupported   standards that shall rise while no action says that it raises them
 * @param goalsByStep   goals by step 1 to 3
 * @param money         of the first year
 * @param unmeasured    indicators without somebody who measures, or without a frequency
 * @param management    whether the chapter on management is written
 * @param links         documents that the plan is linked with
 * @param summaries     names of summaries that are not written
 */
record JudgedFacts(Optional<Consultation> consultation, Map<String, Long> concerned, List<String> visionless, List<String> leaps, List<String> unsupported,
        Map<Integer, Long> goalsByStep, ForWhom forWhom, FirstYear money, List<String> unmeasured, boolean management, int links, List<String> summaries) {

    /**
     * Of all consultations together.
     *
     * @param held how many there were
     * @param last until when the last one was
     */
    record Consultation(int held, Optional<LocalDate> last, int remarks, int unanswered) {
    }

    /** @param vulnerable actions by the vulnerable group they help, in words, also groups that none helps */
    record ForWhom(int actions, int forHostSociety, Map<String, Long> vulnerable) {
    }

    /** @param unsecured actions that cost money in the first year and whose sources are not all secured */
    record FirstYear(String year, List<String> unsecured) {
    }
}
