package org.pactwright.language.project;

/** A project cannot be read at all. The message says which path, why, and what to do. */
public class ProjectException extends Exception {

	private static final long serialVersionUID = 1L;

	public ProjectException(String message) {
		super(message);
	}

	public ProjectException(String message, Throwable cause) {
		super(message, cause);
	}
}
