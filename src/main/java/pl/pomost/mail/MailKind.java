package pl.pomost.mail;

/** What a letter is about: by it people choose which letters they get, and when. Polish names: {@link MailTexts#kind}. */
public enum MailKind {
    /** An institution is asked for its yes to its part of a plan. */
    CONSENT(false),
    /** An institution has answered; for the coordinator. */
    CONSENT_ANSWER(true),
    /** A plan changes hands: submitted, returned, accepted; somebody was made its reviewer or approver. */
    REVIEW_HANDOVER(true),
    /** Remarks of reviewers and the answers to them. */
    REMARKS(true),
    /** A department or an organisation is asked for its opinion, or has given it. */
    OPINION(true),
    /** An organisation outside, without an account, is asked for its opinion on submitted plans. */
    OUTSIDE_OPINION(false),
    /** The public consultation of a draft. */
    CONSULTATION(true),
    /** What powiats agree on together: something was sent to all teams, a group is asked, a suggestion was decided. */
    AGREEMENT(true),
    /** A term comes near. */
    DEADLINE(true),
    /** A plan was adopted or published. */
    PUBLICATION(true),
    /** An invitation to a joint action, and the answer to it; for coordinators. */
    JOINT(true),
    /** Good practices: offered, returned, published, withdrawn, a newer revision of what was taken over. */
    PRACTICE(true),
    /** Meetings and new threads of a thematic group; for those who belong to it. */
    GROUP(true),
    /** Somebody calls somebody in a thread of a group. */
    MENTION(true),
    /** Questions to experts and their answers. */
    QUESTION(true),
    /** Somebody who is no user yet is asked to come in. */
    INVITATION(false),
    /** What was gathered over a day. Made by the outbox itself, never put into it. */
    DIGEST(false);

    private final boolean chosen;

    MailKind(boolean chosen) {
        this.chosen = chosen;
    }

    /**
     * Whether people with an account choose when they get letters of this kind. What is not chosen comes at once, each by itself; its
     * addressees have no account here, and a link in each letter says "never again".
     */
    public boolean isChosen() {
        return chosen;
    }
}
