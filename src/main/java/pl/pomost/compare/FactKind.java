package pl.pomost.compare;

import java.util.function.Function;

/**
 * A kind of thing that is compared, and how it is read.
 *
 * @param table whose rows, by their ids and versions, tell whether anything has changed; it has an index on (enrolment_id, version)
 * @param query its first column is the enrolment, its parameter {@code ids} the enrolments
 */
record FactKind<T>(String table, String query, Function<Columns, T> read) {

    static final FactKind<Assessed> LEVELS = new FactKind<>("self_assessment", Assessed.QUERY, Assessed::of);
    static final FactKind<Answered> ANSWERS = new FactKind<>("team_answer", Answered.QUERY, Answered::of);
    static final FactKind<PlannedAction> ACTIONS = new FactKind<>("action", PlannedAction.QUERY, PlannedAction::of);
    static final FactKind<Need> NEEDS = new FactKind<>("diagnosis_entry", Need.QUERY, Need::of);
    static final FactKind<Joined> JOINED = new FactKind<>("joint_part", Joined.QUERY, Joined::of);
    static final FactKind<Ask> ASKS = new FactKind<>("postulate", Ask.QUERY, Ask::of);
}
