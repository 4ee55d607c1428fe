package pl.pomost.process;

import java.util.UUID;

/** How far a plan is, in one Polish line with the days that are left; told by {@code review}, for pages of modules before it. */
public interface PlanStanding {

    /** For example "złożony · wersja 2 · ocena do 31 stycznia 2028, zostało 21 dni". Callers may see everything of this process. */
    String of(UUID enrolment);
}
