package planted;
