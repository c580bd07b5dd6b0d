# Reads answers.csv beside this file. Base R is enough.
answers <- read.csv("answers.csv", colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
answers$session <- as.numeric(answers$session)
answers$participant <- as.numeric(answers$participant)
answers$r1 <- as.numeric(answers$r1)
answers$r2 <- as.numeric(answers$r2)
answers$r3 <- as.numeric(answers$r3)
answers$r4 <- as.numeric(answers$r4)
answers$r5 <- as.numeric(answers$r5)
answers$r6 <- as.numeric(answers$r6)
answers$r7 <- as.numeric(answers$r7)
answers$r8 <- as.numeric(answers$r8)
answers$r9 <- as.numeric(answers$r9)
answers$r10 <- as.numeric(answers$r10)
answers$r11 <- as.numeric(answers$r11)
answers$r12 <- as.numeric(answers$r12)
answers$r13 <- as.numeric(answers$r13)
answers$r14 <- as.numeric(answers$r14)
answers$r15 <- as.numeric(answers$r15)
answers$r16 <- as.numeric(answers$r16)
answers$r17 <- as.numeric(answers$r17)
answers$r18 <- as.numeric(answers$r18)
answers$r19 <- as.numeric(answers$r19)
answers$r20 <- as.numeric(answers$r20)
answers$r21 <- as.numeric(answers$r21)
answers$r22 <- as.numeric(answers$r22)
answers$r23 <- as.numeric(answers$r23)
answers$r24 <- as.numeric(answers$r24)
answers$r25 <- as.numeric(answers$r25)
answers$r26 <- as.numeric(answers$r26)
answers$r27 <- as.numeric(answers$r27)
answers$r28 <- as.numeric(answers$r28)
answers$r29 <- as.numeric(answers$r29)
answers$r30 <- as.numeric(answers$r30)
answers$r31 <- as.numeric(answers$r31)
answers$r32 <- as.numeric(answers$r32)
answers$q1 <- as.numeric(answers$q1)
answers$q2 <- as.numeric(answers$q2)
answers$q3 <- as.numeric(answers$q3)
answers$q4 <- as.numeric(answers$q4)
answers$q5 <- as.numeric(answers$q5)
answers$q6 <- as.numeric(answers$q6)
answers$q7 <- as.numeric(answers$q7)
answers$q8 <- as.numeric(answers$q8)
answers$q9 <- as.numeric(answers$q9)
answers$q10 <- as.numeric(answers$q10)
answers$q11 <- as.numeric(answers$q11)
answers$q12 <- as.numeric(answers$q12)
answers$q13 <- as.numeric(answers$q13)
answers$q14 <- as.numeric(answers$q14)
answers$q15 <- as.numeric(answers$q15)
answers$q16 <- as.numeric(answers$q16)
answers$q17 <- as.numeric(answers$q17)
answers$q18 <- as.numeric(answers$q18)
answers$q19 <- as.numeric(answers$q19)
answers$q20 <- as.numeric(answers$q20)
attr(answers$r1, "label") <- "A welcome from the first contact"
attr(answers$r2, "label") <- "Hope and high expectations"
attr(answers$r3, "label") <- "Can change contact person"
attr(answers$r4, "label") <- "Easy to see one's own records"
attr(answers$r5, "label") <- "No threats or pressure"
attr(answers$r6, "label") <- "Belief that recovery is possible"
attr(answers$r7, "label") <- "Belief that people can manage their symptoms"
attr(answers$r8, "label") <- "Belief in people's own choices of home, work and friends"
attr(answers$r9, "label") <- "The choices people make are respected"
attr(answers$r10, "label") <- "Asks about interests, outside the service too"
attr(answers$r11, "label") <- "Support to dare something new"
attr(answers$r12, "label") <- "Room to talk about faith and outlook on life"
attr(answers$r13, "label") <- "Room to talk about love and sexuality"
attr(answers$r14, "label") <- "Goals for life, not only for symptoms"
attr(answers$r15, "label") <- "Help to get into work"
attr(answers$r16, "label") <- "Help to join in something locally"
attr(answers$r17, "label") <- "Family and others who matter are included"
attr(answers$r18, "label") <- "Meeting others who have come further"
attr(answers$r19, "label") <- "Contact with peers and self-help"
attr(answers$r20, "label") <- "Help to give something back locally"
attr(answers$r21, "label") <- "Users help make new activities"
attr(answers$r22, "label") <- "Users help evaluate the service"
attr(answers$r23, "label") <- "Users take part in leadership meetings"
attr(answers$r24, "label") <- "Talk of what it takes to manage without the service"
attr(answers$r25, "label") <- "Progress towards one's own goals is followed"
attr(answers$r26, "label") <- "The main task is to support people's own goals"
attr(answers$r27, "label") <- "Staff know what there is locally"
attr(answers$r28, "label") <- "Staff have varied backgrounds"
attr(answers$r29, "label") <- "Users help train staff"
attr(answers$r30, "label") <- "Services that fit each person's culture and experience"
attr(answers$r31, "label") <- "Rooms that are inviting and dignified"
attr(answers$r32, "label") <- "The service is shaped around each person"
attr(answers$q1, "label") <- "Help from colleagues when needed"
attr(answers$q2, "label") <- "Help from the nearest leader when needed"
attr(answers$q3, "label") <- "Colleagues who listen"
attr(answers$q4, "label") <- "A leader who listens"
attr(answers$q5, "label") <- "The leader appreciates the work"
attr(answers$q6, "label") <- "Conflicts between colleagues"
attr(answers$q7, "label") <- "The leader includes staff in important decisions"
attr(answers$q8, "label") <- "The leader wants to hear when someone disagrees"
attr(answers$q9, "label") <- "The leader helps staff develop"
attr(answers$q10, "label") <- "The leader deals with problems"
attr(answers$q11, "label") <- "An encouraging climate at work"
attr(answers$q12, "label") <- "A relaxed climate at work"
attr(answers$q13, "label") <- "A climate with room for new ways"
attr(answers$q14, "label") <- "Clear goals for the job"
attr(answers$q15, "label") <- "Knowing what one is responsible for"
attr(answers$q16, "label") <- "Knowing what is expected"
attr(answers$q17, "label") <- "Having to do what one thinks should be otherwise"
attr(answers$q18, "label") <- "Tasks without what it takes to do them"
attr(answers$q19, "label") <- "Demands that don't agree"
attr(answers$q20, "label") <- "Having to choose between the job and one's values"
attr(answers$r1, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r2, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r3, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r4, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r5, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r6, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r7, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r8, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r9, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r10, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r11, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r12, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r13, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r14, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r15, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r16, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r17, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r18, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r19, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r20, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r21, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r22, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r23, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r24, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r25, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r26, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r27, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r28, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r29, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r30, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r31, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$r32, "labels") <- c("Fully disagree" = 1, "Partly disagree" = 2, "Neither" = 3, "Partly agree" = 4, "Fully agree" = 5, "Would rather not answer" = 97, "Don't know" = 98, "Not relevant" = 99)
attr(answers$q1, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q2, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q3, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q4, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q5, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q6, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q7, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q8, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q9, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q10, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q11, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q12, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q13, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q14, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q15, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q16, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q17, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q18, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q19, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
attr(answers$q20, "labels") <- c("Very seldom or never" = 1, "Rather seldom" = 2, "Now and then" = 3, "Rather often" = 4, "Very often or always" = 5, "Would rather not answer" = 97)
# What is no answer enters no mean.
counted <- answers
counted$r1[counted$r1 %in% c(97, 98, 99)] <- NA
counted$r2[counted$r2 %in% c(97, 98, 99)] <- NA
counted$r3[counted$r3 %in% c(97, 98, 99)] <- NA
counted$r4[counted$r4 %in% c(97, 98, 99)] <- NA
counted$r5[counted$r5 %in% c(97, 98, 99)] <- NA
counted$r6[counted$r6 %in% c(97, 98, 99)] <- NA
counted$r7[counted$r7 %in% c(97, 98, 99)] <- NA
counted$r8[counted$r8 %in% c(97, 98, 99)] <- NA
counted$r9[counted$r9 %in% c(97, 98, 99)] <- NA
counted$r10[counted$r10 %in% c(97, 98, 99)] <- NA
counted$r11[counted$r11 %in% c(97, 98, 99)] <- NA
counted$r12[counted$r12 %in% c(97, 98, 99)] <- NA
counted$r13[counted$r13 %in% c(97, 98, 99)] <- NA
counted$r14[counted$r14 %in% c(97, 98, 99)] <- NA
counted$r15[counted$r15 %in% c(97, 98, 99)] <- NA
counted$r16[counted$r16 %in% c(97, 98, 99)] <- NA
counted$r17[counted$r17 %in% c(97, 98, 99)] <- NA
counted$r18[counted$r18 %in% c(97, 98, 99)] <- NA
counted$r19[counted$r19 %in% c(97, 98, 99)] <- NA
counted$r20[counted$r20 %in% c(97, 98, 99)] <- NA
counted$r21[counted$r21 %in% c(97, 98, 99)] <- NA
counted$r22[counted$r22 %in% c(97, 98, 99)] <- NA
counted$r23[counted$r23 %in% c(97, 98, 99)] <- NA
counted$r24[counted$r24 %in% c(97, 98, 99)] <- NA
counted$r25[counted$r25 %in% c(97, 98, 99)] <- NA
counted$r26[counted$r26 %in% c(97, 98, 99)] <- NA
counted$r27[counted$r27 %in% c(97, 98, 99)] <- NA
counted$r28[counted$r28 %in% c(97, 98, 99)] <- NA
counted$r29[counted$r29 %in% c(97, 98, 99)] <- NA
counted$r30[counted$r30 %in% c(97, 98, 99)] <- NA
counted$r31[counted$r31 %in% c(97, 98, 99)] <- NA
counted$r32[counted$r32 %in% c(97, 98, 99)] <- NA
counted$q1[counted$q1 %in% c(97)] <- NA
counted$q2[counted$q2 %in% c(97)] <- NA
counted$q3[counted$q3 %in% c(97)] <- NA
counted$q4[counted$q4 %in% c(97)] <- NA
counted$q5[counted$q5 %in% c(97)] <- NA
counted$q6[counted$q6 %in% c(97)] <- NA
counted$q7[counted$q7 %in% c(97)] <- NA
counted$q8[counted$q8 %in% c(97)] <- NA
counted$q9[counted$q9 %in% c(97)] <- NA
counted$q10[counted$q10 %in% c(97)] <- NA
counted$q11[counted$q11 %in% c(97)] <- NA
counted$q12[counted$q12 %in% c(97)] <- NA
counted$q13[counted$q13 %in% c(97)] <- NA
counted$q14[counted$q14 %in% c(97)] <- NA
counted$q15[counted$q15 %in% c(97)] <- NA
counted$q16[counted$q16 %in% c(97)] <- NA
counted$q17[counted$q17 %in% c(97)] <- NA
counted$q18[counted$q18 %in% c(97)] <- NA
counted$q19[counted$q19 %in% c(97)] <- NA
counted$q20[counted$q20 %in% c(97)] <- NA
counted$q6_r <- 6 - counted$q6
counted$q17_r <- 6 - counted$q17
counted$q18_r <- 6 - counted$q18
counted$q19_r <- 6 - counted$q19
counted$q20_r <- 6 - counted$q20
mean_of <- function(names, at_least) {
  answered <- rowSums(!is.na(counted[names]))
  ifelse(answered >= at_least & answered > 0, rowMeans(counted[names], na.rm = TRUE), NA)
}
counted$scale_goals <- mean_of(c("r2", "r6", "r7", "r8", "r11", "r14", "r15", "r16", "r26", "r27", "r28"), 1)
counted$scale_involvement <- mean_of(c("r21", "r22", "r23", "r29"), 1)
counted$scale_diversity <- mean_of(c("r12", "r13", "r18", "r19"), 1)
counted$scale_choice <- mean_of(c("r3", "r4", "r9", "r25"), 1)
counted$scale_person <- mean_of(c("r10", "r17", "r32"), 1)
counted$scale_inviting <- mean_of(c("r1", "r31"), 1)
counted$scale_recovery <- mean_of(c("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "r16", "r17", "r18", "r19", "r20", "r21", "r22", "r23", "r24", "r25", "r26", "r27", "r28", "r29", "r30", "r31", "r32"), 1)
counted$scale_interaction <- mean_of(c("q1", "q2", "q3", "q4", "q5", "q6_r"), 1)
counted$scale_leadership <- mean_of(c("q7", "q8", "q9", "q10"), 1)
counted$scale_climate <- mean_of(c("q11", "q12", "q13"), 1)
counted$scale_role <- mean_of(c("q14", "q15", "q16", "q17_r", "q18_r", "q19_r", "q20_r"), 1)
counted$scale_support <- mean_of(c("q1", "q2", "q3", "q4", "q5", "q6_r", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15", "q16", "q17_r", "q18_r", "q19_r", "q20_r"), 1)
summary_of <- function(x) c(n = sum(!is.na(x)), mean = mean(x, na.rm = TRUE), sd = sd(x, na.rm = TRUE))
scales <- t(sapply(counted[c("scale_goals", "scale_involvement", "scale_diversity", "scale_choice", "scale_person", "scale_inviting", "scale_recovery", "scale_interaction", "scale_leadership", "scale_climate", "scale_role", "scale_support")], summary_of))
print(round(scales, 2))
