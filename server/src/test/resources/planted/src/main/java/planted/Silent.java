package planted;

public class Silent {}
