package pl.pomost.compare;

/** An action that is a part of a joint one. @param joint code of the joint action */
record Joined(String action, String joint) {

    static final String QUERY = """
            select p.enrolmentId, p.action, j.code from JointPart p join JointAction j on j.id = p.jointId
            where p.enrolmentId in :ids and p.action is not null and p.state in ('LEADS', 'CONFIRMED')""";

    static Joined of(Columns row) {
        return new Joined(row.get(1, String.class), row.get(2, String.class));
    }
}
