package pl.pomost;
class Ping {}
