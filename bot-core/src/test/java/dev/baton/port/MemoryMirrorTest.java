package dev.baton.port;

class MemoryMirrorTest implements MirrorContract {

    @Override
    public Mirror mirror() {
        return new MemoryMirror();
    }

    @Override
    public Mirror outOfReach() {
        MemoryMirror mirror = new MemoryMirror();
        mirror.failsWith(new PortFailure.Rejected("It is out of reach."));
        return mirror;
    }
}
