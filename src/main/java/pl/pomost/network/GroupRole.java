package pl.pomost.network;

/** What somebody is in a thematic group. Experts advise and are no powiat's voice; a moderator leads the group. */
public enum GroupRole {
    MODERATOR, MEMBER, EXPERT
}
