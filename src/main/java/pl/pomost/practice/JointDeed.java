package pl.pomost.practice;

/** A step in the story of a joint action. */
public enum JointDeed {
    BEGUN, INVITED, CONFIRMED, DECLINED, WITHDRAWN, TAKEN_OUT, ENDED
}
