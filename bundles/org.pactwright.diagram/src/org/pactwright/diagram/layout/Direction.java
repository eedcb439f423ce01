package org.pactwright.diagram.layout;

/** Where edges lead in a layered arrangement. */
public enum Direction {
	DOWN, RIGHT, UP
}
