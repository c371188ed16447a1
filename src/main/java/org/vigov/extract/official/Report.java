package org.vigov.extract.official;

/**
 * What kind of report an article seems to be: at a meeting, which has a chair, most who are named
 * speak; reporters are told things.
 *
 * @param shape whether persons chair and speak, and whether the occasion is a meeting
 * @param saying how many persons say something, in steps
 * @param telling how often someone tells a reporter something, in steps
 */
record Report(String shape, String saying, String telling) {}
